import { z } from 'zod'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { languages } from '../../../core/words.ts'
import { definitions } from '../laws.ts'
import { titleOf } from '../running/line.ts'
import { runsOn } from '../running/who.ts'
import { aheadOf } from './ahead.ts'
import { unsaid, wishOf } from './wish.ts'

/** How I am told of limits: by letter or not, in which language, how many working days ahead; and the list of each law, which counts where I have none. */
export const showWish = read({
  name: 'procedures/notices/show-wish',
  does: 'See how I am reminded of limits',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ inLanguage: z.enum(languages).default('en') }),

  async run({ inLanguage }, context) {
    const { organisation, account, actor, node } = context
    const { by_letter, language, ahead, version } = await wishOf(context, organisation, account) ?? unsaid(actor.country)
    const names = [...new Set(definitions.filter(({ kind }) => runsOn[kind].node === node.kind).map(({ id }) => id))]
    return {
      office: officeOf(context), byLetter: by_letter, language, ahead, version,
      laws: names.map((procedure) => ({ procedure, title: titleOf(inLanguage, procedure), ahead: aheadOf(procedure) })),
    }
  },
})
