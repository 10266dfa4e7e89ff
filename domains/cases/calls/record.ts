import { z } from 'zod'
import { paragraphs } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { languages } from '../../../core/words.ts'
import { reachWays } from '../lists.ts'
import { codeFrom } from '../requests/code.ts'
import { toldFields } from '../requests/told.ts'
import { callerFields, tries } from './caller.ts'
import { callMarks, callOutcomes, whatCameOf, type Came } from './outcome.ts'

type Recorded = Came & { readonly call: string; readonly outcome: (typeof callOutcomes)[number]; readonly code: string | null }

/**
 * A telephone call and what came of it, in one: a request that is taken down for the caller and is at once the worker's own, a note in a case,
 * an answer to a request, or nothing that is kept but the count. Out: for a request the code, to be read aloud; the same submission gives the same one.
 * `beganAt` is when the page was opened; the end is now.
 */
export const recordCall = write({
  name: 'cases/calls/record',
  does: 'Record a telephone call and what came of it',
  who: ['case worker'],
  limit: tries,
  input: z.strictObject({
    outcome: z.enum(callOutcomes), beganAt: z.iso.datetime().optional(), language: z.enum(languages), mark: z.enum(callMarks).optional(), ...callerFields,
    ...toldFields, text: paragraphs(5_000).optional(), reach: z.enum(reachWays).default('by code'),
  }),
  keep: ({ call, outcome, request, case: of }: Recorded) => ({ call, outcome, request, case: of }),
  again: ({ call, outcome, request, case: of }, context): Recorded => {
    const kept = Kept.parse({ call, outcome, request, case: of })
    return { ...kept, code: kept.outcome === 'request' ? codeFrom(context.secret('request code', 8)) : null }
  },

  async run({ outcome, beganAt, language, mark, ...told }, context) {
    const { db, organisation, account, now, about, send } = context
    const code = outcome === 'request' ? codeFrom(context.secret('request code', 8)) : null
    const came = await whatCameOf(context, outcome, { ...told, language }, code)
    const call = newId<'call'>()
    send(db.insertInto('call').values({
      organisation, id: call, began_at: beganWhen(beganAt, now)?.toString() ?? null, ended_at: now.toString(), language, danger: told.danger, mark: mark ?? null, outcome,
      request: came.request, case: came.case, by_account: account,
    }))
    // A request keeps what was ticked itself.
    if (outcome !== 'request' && told.troubles.length > 0) send(db.insertInto('call_trouble').values(told.troubles.map((trouble) => ({ organisation, call, trouble }))))
    if (outcome === 'nothing') about(organisation, call)
    return { call: String(call), outcome, ...came, code }
  },
})

const Kept = z.object({ call: z.string(), outcome: z.enum(callOutcomes), request: id('request').nullable(), case: id('case').nullable() })

/** In: when the page was opened. Out: the same, or null where nobody can have talked that long: then it had lain open. */
function beganWhen(beganAt: string | undefined, now: Temporal.Instant): Temporal.Instant | null {
  if (beganAt === undefined) return null
  const began = Temporal.Instant.from(beganAt)
  const possible = Temporal.Instant.compare(began, now) <= 0 && Temporal.Instant.compare(began, now.subtract({ hours: 3 })) >= 0
  return possible ? began : null
}
