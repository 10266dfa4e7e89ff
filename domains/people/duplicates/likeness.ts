import { sql } from 'kysely'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { openContact, openIdentity } from '../file.ts'
import type { Identity } from '../identity.ts'
import type { PersonName, PersonNames } from '../names.ts'
import { namesOf } from '../names.ts'
import { readName, type ReadName } from '../names/index.ts'
import { readDay, type Digits } from '../registers/days.ts'
import { keysOf, type Keys } from '../search/keys.ts'
import { scoreOf, type Scored } from '../search/score.ts'
import { numbersIn } from '../search/typed.ts'

/** A file as far as it is compared with others: its names read, the day of birth, the ends of its numbers. */
export type Compared = {
  readonly names: readonly PersonName[]
  readonly read: readonly ReadName[]
  readonly bornOn: string | undefined
  readonly day: Digits
  readonly numbers: readonly string[]
}
/** From here on two files are likely of one person: the same name in any spelling is enough, unless the days of birth speak against it. In logarithms of odds. */
export const likely = 2

/** In: what is known or about to be recorded. Out: the same as it is compared. */
export function compared(names: readonly PersonName[], identity: Pick<Identity, 'bornOn' | 'papers'>, contact: { readonly contact?: string | undefined; readonly through?: string | undefined }): Compared {
  return {
    names, read: names.map(({ text }) => readName(text)), bornOn: identity.bornOn, day: readDay(identity.bornOn ?? ''),
    numbers: [contact.contact, contact.through, identity.papers].flatMap((text) => numbersIn(text ?? '')).map((one) => one.slice(-9)),
  }
}

/** The keys by which files like this one are found: none that finds by one word alone, since so many have it. */
export const keysLike = ({ read, day, numbers }: Compared): Keys =>
  new Map([...keysOf(read, day, numbers)].filter(([, kind]) => kind !== 'word' && kind !== 'start'))

/** How likely two files are of one person, and why: the two names that are most alike count. */
export function likenessOf(one: Compared, other: Pick<Compared, 'names' | 'day'> & { readonly byNumber: boolean }): Scored {
  let best: Scored | undefined
  for (const name of one.read) {
    const scored = scoreOf({ name, day: one.day }, other)
    if (!best || scored.score > best.score) best = scored
  }
  return best ?? { score: -20, words: [], day: null, isFound: false }
}
/** The same for two files that are both open. */
export const likenessBetween = (one: Compared, other: Compared): Scored & { readonly number: boolean } => {
  const byNumber = one.numbers.some((number) => other.numbers.includes(number))
  return { ...likenessOf(one, { ...other, byNumber }), number: byNumber }
}

export type Opened = Compared & { readonly person: Id<'person'>; readonly all: PersonNames }

/**
 * Opens what is compared of many files, in three queries at once. Not among them: who was erased, and who is kept apart, whose file holds a code name that is like
 * every other one.
 */
export async function openMany({ db, keys, organisation }: Pick<Context, 'db' | 'keys' | 'organisation'>, persons: readonly Id<'person'>[]): Promise<ReadonlyMap<Id<'person'>, Opened>> {
  if (persons.length === 0) return new Map()
  const wanted = [...new Set(persons)]
  const [rows, names, lockers] = await Promise.all([
    db.selectFrom('person as p')
      .innerJoin('person_identity as i', (on) => on.onRef('i.organisation', '=', 'p.organisation').onRef('i.person', '=', 'p.id'))
      .innerJoin('safe_contact as s', (on) => on.onRef('s.organisation', '=', 'p.organisation').onRef('s.person', '=', 'p.id'))
      .select(['p.id', 'i.sealed as identity', 's.sealed as contact']).where('p.organisation', '=', organisation).where('p.id', '=', sql<Id<'person'>>`any(${wanted}::uuid[])`).where('p.erased_at', 'is', null)
      .where(({ not, exists, selectFrom }) => not(exists(selectFrom('compartment as c').select('c.id').whereRef('c.organisation', '=', 'p.organisation').whereRef('c.person', '=', 'p.id').where('c.ended_at', 'is', null))))
      .execute(),
    namesOf({ db, keys, organisation }, wanted), keys.all(organisation, wanted),
  ])
  return new Map(rows.flatMap(({ id: person, identity, contact }) => {
    const [all, locker] = [names.get(person), lockers.get(person)]
    return all && locker ? [[person, { person, all, ...compared(all.all, openIdentity(locker, identity), openContact(locker, contact)) }] as const] : []
  }))
}

/** What every answer says of why two are alike. */
export const whyOf = ({ words, day }: Scored, number: boolean) => ({ words, day, number, code: null })
