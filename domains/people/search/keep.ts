import { sql } from 'kysely'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { lookAgain } from '../duplicates/again.ts'
import { fileOf } from '../file.ts'
import type { Identity } from '../identity.ts'
import { readName } from '../names/index.ts'
import { locksOf, paperNumbers } from '../papers/held.ts'
import { readDay } from '../registers/days.ts'
import { hashing } from './hashed.ts'
import { keysOf } from './keys.ts'
import { numbersIn } from './typed.ts'
import { keysVersion } from './version.ts'

/** What of a person is searched by. */
export type Searched = {
  readonly person: Id<'person'>
  readonly names: readonly { readonly text: string }[]
  readonly identity: Pick<Identity, 'bornOn' | 'papers'>
  readonly contact: { readonly contact?: string | undefined; readonly through?: string | undefined }
  /** Numbers of identity papers. */
  readonly numbers?: readonly string[] | undefined
}
type Keeping = Pick<Context, 'db' | 'vault' | 'organisation' | 'send'>

/** The keys of somebody, as texts. */
const keysFor = ({ names, identity: { bornOn, papers }, contact: { contact, through }, numbers = [] }: Searched): readonly string[] =>
  [...keysOf(names.map(({ text }) => readName(text)), readDay(bornOn ?? ''), [contact, through, papers, ...numbers].flatMap((text) => numbersIn(text ?? ''))).keys()]

/** Writes the search keys of people who had none; the rows travel with what comes next. Their `keyed` is told where they are added. */
export async function addKeys({ db, vault, organisation, send }: Keeping, people: readonly Searched[]): Promise<void> {
  const hash = await hashing({ vault, organisation })
  const rows = people.flatMap((one) => keysFor(one).map((text) => ({ key: hash(text), person: one.person })))
  send(db.insertInto('person_key').columns(['organisation', 'key', 'person'])
    .expression(sql`select ${organisation}::uuid, k, p from unnest(${rows.map(({ key }) => key)}::bigint[], ${rows.map(({ person }) => person)}::uuid[]) as one (k, p)`)
    .onConflict((on) => on.doNothing()))
}

/** Puts the search keys that people should have in place of those that stand, and notes that they are made as keys are made now. */
export async function replaceKeys(context: Keeping, people: readonly Searched[]): Promise<void> {
  const { db, organisation, send } = context
  const ids = people.map(({ person }) => person)
  forgetKeys(context, ids)
  await addKeys(context, people)
  lookAgain(context, ids)
  send(db.updateTable('person').set({ keyed: keysVersion }).where('organisation', '=', organisation).where('id', '=', sql<Id<'person'>>`any(${ids}::uuid[])`).where('keyed', '!=', keysVersion))
}

/**
 * The one function that whatever changes names, the day of birth, numbers or how somebody is reached calls after it: reads the file as it is now
 * and makes its search keys anew, in the same transaction.
 */
export async function refreshKeys(context: Keeping & Pick<Context, 'keys'>, person: Id<'person'>): Promise<void> {
  const { names, identity, safeContact } = await fileOf(context, person)
  const numbers = await paperNumbers(context, new Map([[person, locksOf(await context.keys.of(context.organisation, person), undefined)]]))
  await replaceKeys(context, [{ person, names: names.all, identity, contact: safeContact, numbers: numbers.get(person) }])
}

/** Nobody finds these people any more. */
export function forgetKeys({ db, organisation, send }: Pick<Context, 'db' | 'organisation' | 'send'>, people: readonly Id<'person'>[]): void {
  send(db.deleteFrom('person_key').where('organisation', '=', organisation).where('person', '=', sql<Id<'person'>>`any(${people}::uuid[])`))
}
