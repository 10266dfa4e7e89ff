import { z } from 'zod'
import { paragraphs } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { holdInterview, sealedFinding } from './interview.ts'
import { screeningFindings } from './questions.ts'

/**
 * A trained person records what she finds, with her reason; it ends the interview. No answer and no number of answers makes a finding. A presumption is enough
 * for help to begin: what the law then starts, starts by it.
 */
export const concludeScreening = write({
  name: 'cases/screening/conclude',
  does: 'Record what you find, and why',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ screening: id('screening'), finding: z.enum(screeningFindings), reason: paragraphs(5_000) }),

  async run({ screening, finding, reason }, context) {
    const { db, organisation, account, record, send } = context
    const { case: of, locker } = await holdInterview(context, screening)
    send(db.insertInto('screening_finding').values({ organisation, screening, finding, sealed: locker.seal('screening_finding', sealedFinding.parse({ reason })), by_account: account }))
    if (finding === 'presumed victim') record('victim of trafficking presumed', { case: of })
    return { screening: String(screening), case: String(of) }
  },
})
