import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { keptContent, openTwice, type Twice } from '../compartment/kept.ts'
import { locksOf, paperNumbers } from '../papers/held.ts'
import { readDay } from '../registers/days.ts'
import type { Candidate } from './candidates.ts'
import { numbersIn } from './typed.ts'

/** On more lists than this nobody is. */
const most = 100
export type Apart = Candidate & { readonly codeName: string }

/**
 * Those whose identity is kept apart and on whose list one is. They have no search keys: whoever is on the list opens what is kept and looks, everybody
 * else has nothing to find, and no question takes longer for their being there. A token opens nothing that is kept apart.
 */
export async function keptApart({ db, keys, vault, organisation, account, actor }: Context, numbers: readonly string[]): Promise<readonly Apart[]> {
  if (actor.scope !== null) return []
  const rows = await db.selectFrom('compartment_member as m')
    .innerJoin('compartment as c', (on) => on.onRef('c.organisation', '=', 'm.organisation').onRef('c.id', '=', 'm.compartment'))
    .innerJoin('compartment_identity as i', (on) => on.onRef('i.organisation', '=', 'c.organisation').onRef('i.compartment', '=', 'c.id'))
    .select(['c.id', 'c.person', 'c.code_name', 'i.wrapped', 'i.sealed']).where('m.organisation', '=', organisation).where('m.account', '=', account)
    .where('m.ended_at', 'is', null).where('c.ended_at', 'is', null).orderBy('m.id', 'desc').limit(most).execute()
  if (rows.length === 0) return []
  const lockers = await keys.all(organisation, rows.map(({ person }) => person))
  const opened = new Map<Id<'person'>, Twice>()
  for (const { id, person, wrapped } of rows) {
    const locker = lockers.get(person)
    if (locker) opened.set(person, { compartment: await vault.unwrap(organisation, id, wrapped), person: locker })
  }
  const papers = await paperNumbers({ db, organisation }, new Map([...opened].map(([person, twice]) => [person, locksOf(twice.person, { lockers: twice })])))
  const found: Apart[] = []
  for (const { person, code_name, sealed } of rows) {
    const twice = opened.get(person)
    if (!twice) continue
    const { names, identity, contact } = keptContent.parse(openTwice(twice, 'compartment', sealed))
    const own = [contact.contact, contact.through, identity.papers, ...(papers.get(person) ?? [])].flatMap((text) => numbersIn(text ?? '')).map((one) => one.slice(-9))
    found.push({
      person, names, codeName: code_name, bornOn: identity.bornOn, day: readDay(identity.bornOn ?? ''), worth: 0,
      byNumber: numbers.some((number) => own.includes(number.slice(-9))),
    })
  }
  return found
}
