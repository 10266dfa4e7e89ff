import { z } from 'zod'
import { literal } from './database.ts'
import { id, type Id } from './ids.ts'
import { mailIsSet, sendMail } from './mail.ts'
import type { HamrohNode } from './node.ts'

/** Where a letter to a member of staff goes; nothing where nobody knows. */
export type AddressOf = (account: Id<'account'>) => Promise<string | undefined>

/** Nobody else carries a letter that was taken, for so many seconds: longer than a mail server may think about it. */
const lease = 120
/** A letter of the day is of no use a week later. */
const stale = '3 days'

const Letter = z.object({
  organisation: z.string(), id: z.string(), account: id('account'), subject: z.string(), text: z.string(), tries: z.number(),
})

/**
 * Carries one letter that waits. It is taken first, for two minutes, and marked when the server has it: whoever dies in between leaves it to the
 * next, under the same Message-ID. One that was not taken waits, twice as long each time, an hour at most. In a demonstration nothing leaves the house.
 * Out: whether there was one.
 */
export async function carryLetters(node: Pick<HamrohNode, 'as' | 'facts'>, addressOf: AddressOf): Promise<boolean> {
  if (!mailIsSet() || node.facts.stamp !== 'office') return false
  const [row] = await node.as('worker', `update letter set tries = tries + 1, next_at = now() + interval '${lease} seconds'
    where (organisation, id) in (select organisation, id from letter where sent_at is null and next_at <= now() and made_at > now() - interval '${stale}'
      order by next_at limit 1 for update skip locked)
    returning organisation, id, account, subject, text, tries`)
  if (row === undefined) return false
  const { organisation, id, account, subject, text, tries } = Letter.parse(row)
  const to = await addressOf(account)
  const sent = to !== undefined && await sendMail({ to, subject, text, id })
  await node.as('worker', `update letter set ${sent ? 'sent_at = now()' : `next_at = now() + interval '${Math.min(3600, 30 * 2 ** tries)} seconds'`}
    where organisation = ${literal(organisation)} and id = ${literal(id)}`)
  return true
}
