import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { bounds } from './bounds.ts'
import { doneLinking, linksOf, oursIn, shownLink } from './links-in.ts'

/** One link: both rows beside each other, and how each field moves the weight. In: its number, the surest being 0. Leaves a trace. */
export const showLink = read({
  name: 'people/linkings/show-link',
  does: 'Show one link with its evidence',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ linking: id('linking'), number: z.coerce.number().int().min(0).max(100_000_000) }),

  async run({ linking: of, number }, context) {
    const { organisation, about } = context
    const { locker, findings, against, names } = await doneLinking(context, of)
    about(organisation, of)
    const [placed] = await linksOf(context, of, locker, [number])
    const shown = placed && shownLink(placed, await oursIn(context, [placed]))
    if (!shown) throw new Refused('missing', 'people.linkings.refused.no-link')
    return { office: officeOf(context), linking: String(of), names, against, start: findings.start, count: Math.min(findings.at[0]?.links ?? 0, bounds.links), ...shown }
  },
})
