import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { bounds, nearestThreshold, usualThreshold } from './bounds.ts'
import { doneLinking, linksOf, oursIn, shownLink } from './links-in.ts'

/** So many links stand on a page. */
const most = 40
export const linkOrders = ['doubtful', 'surest'] as const

/**
 * The links from a threshold on, some at a time: what stands in both rows and how each field agreed. In: `from`, the least probability; `order`, whether the
 * doubtful ones come first or the surest; `page`, from 1. Names of our own people are those of now. Leaves a trace.
 */
export const listLinks = read({
  name: 'people/linkings/links',
  does: 'Go through the links that were found',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ linking: id('linking'), from: z.coerce.number().gt(0).lt(1).optional(), order: z.enum(linkOrders).default('doubtful'), page: z.coerce.number().int().min(1).max(100_000).default(1) }),

  async run({ linking: of, from = usualThreshold, order, page }, context) {
    const { organisation, about } = context
    const { locker, findings, against, names } = await doneLinking(context, of)
    about(organisation, of)
    const threshold = nearestThreshold(from)
    const at = findings.at.find(({ probability }) => probability === threshold)
    const count = Math.min(at?.links ?? 0, bounds.links)
    const numbers = Array.from({ length: Math.max(0, Math.min(most, count - (page - 1) * most)) }, (_, place) => (order === 'surest' ? (page - 1) * most + place : count - 1 - (page - 1) * most - place))
    const placed = await linksOf(context, of, locker, numbers)
    const ours = await oursIn(context, placed)
    return {
      office: officeOf(context), linking: String(of), names, against, threshold, order, page, pages: Math.max(1, Math.ceil(count / most)), count, people: at?.people ?? 0,
      expected: at ? { precision: at.precision, recall: at.recall } : null, links: placed.flatMap((one) => shownLink(one, ours) ?? []),
    }
  },
})
