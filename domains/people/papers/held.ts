import { z } from 'zod'
import type { Day, Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import type { Locker } from '../../../core/vault.ts'
import { openTwice, sealedTwice, sealTwice, type Opened, type Twice } from '../compartment/kept.ts'
import { holders, type Holder, type PaperEnd, type PaperKind } from '../lists.ts'

/** What a paper says, as it is sealed. `zone`: whether the check digits of its zone were right, where there was one. `name` and `otherName`: as printed, in one alphabet and another. */
export const paperSays = z.object({
  country: z.string().optional(), number: z.string().optional(), name: z.string().optional(), otherName: z.string().optional(), bornOn: z.string().optional(), sex: z.enum(['f', 'm', 'x']).optional(),
  citizenship: z.string().optional(), issuedOn: z.string().optional(), note: z.string().optional(), zone: z.enum(['agreed', 'differed']).optional(),
})
export type PaperSays = z.output<typeof paperSays>
/** Who has it, as it is sealed. */
export const holdingSays = z.object({ holder: z.enum(holders), note: z.string().optional() })
export type HoldingSays = z.output<typeof holdingSays>

/** How what is of a paper is sealed and opened: under the person's key, or, where who she is, is kept apart, under the compartment's and around it under hers. */
export type PaperLocks = { readonly seal: (place: 'paper' | 'paper_holding', value: unknown) => Buffer; readonly open: (place: 'paper' | 'paper_holding', sealed: Buffer) => unknown }

/** In: the person's key; the compartment, when it is open to whoever asks. `open` gives nothing of what is kept in a compartment that is not. */
export function locksOf(person: Locker, kept: Pick<Opened, 'lockers'> | undefined): PaperLocks {
  return {
    seal: (place, value) => (kept ? sealTwice(kept.lockers, place, value) : person.seal(place, value)),
    open: (place, sealed) => {
      const found = person.open(place, sealed)
      if (!sealedTwice.safeParse(found).success) return found
      return kept ? openTwice(kept.lockers, place, sealed) : undefined
    },
  }
}

export type Held = { readonly holder: Holder; readonly note: string | null; readonly since: Day | null; readonly recordedAt: string; readonly by: string | null }
export type HeldPaper = {
  readonly paper: string
  readonly kind: PaperKind
  readonly version: number
  readonly expiresOn: Day | null
  readonly at: string
  readonly by: string | null
  /** Null where it was emptied, or is kept apart. */
  readonly says: PaperSays | null
  readonly keptApart: boolean
  /** Who had it, the one who has it now first. */
  readonly held: readonly Held[]
  readonly ended: { readonly why: PaperEnd; readonly at: string; readonly by: string | null } | null
}

/** In: who had a paper since when, as it was recorded. Out: the same, whoever has it now first: by the day since when, or that on which it was recorded; of one day, what was recorded last. */
export const inOrder = <Row extends { readonly since: string | null; readonly recordedAt: string }>(rows: readonly Row[]): readonly Row[] => {
  const day = ({ since, recordedAt }: Row) => since ?? recordedAt.slice(0, 10)
  return rows.toSorted((one, other) => (day(one) < day(other) ? 1 : day(one) > day(other) ? -1 : one.recordedAt < other.recordedAt ? 1 : -1))
}

/**
 * The papers of a person, those that are over last; `paper`: that one alone. What is kept in a compartment that was not opened is null.
 * Leaves no trace by itself: the operation says `about`.
 */
export async function papersOf({ db, organisation }: Pick<Context, 'db' | 'organisation'>, locking: PaperLocks | Promise<PaperLocks>, of: { readonly person: Id<'person'> } | { readonly paper: Id<'paper'> }): Promise<readonly HeldPaper[]> {
  const papers = db.selectFrom('paper as p')
    .leftJoin('member as m', (join) => join.onRef('m.organisation', '=', 'p.organisation').onRef('m.account', '=', 'p.by_account'))
    .leftJoin('member as n', (join) => join.onRef('n.organisation', '=', 'p.organisation').onRef('n.account', '=', 'p.ended_by'))
    .select(['p.id', 'p.kind', 'p.sealed', 'p.expires_on', 'p.version', 'p.at', 'm.name as by', 'p.ended_at', 'p.ended_why', 'n.name as ended_by']).where('p.organisation', '=', organisation)
  const holdings = db.selectFrom('paper_holding as h').innerJoin('paper as p', (join) => join.onRef('p.organisation', '=', 'h.organisation').onRef('p.id', '=', 'h.paper'))
    .leftJoin('member as m', (join) => join.onRef('m.organisation', '=', 'h.organisation').onRef('m.account', '=', 'h.by_account'))
    .select(['h.paper', 'h.sealed', 'h.since_on', 'h.at', 'm.name as by']).where('h.organisation', '=', organisation)
  const [locks, rows, had] = await Promise.all('person' in of
    ? [locking, papers.where('p.person', '=', of.person).orderBy('p.id', 'desc').execute(), holdings.where('p.person', '=', of.person).orderBy('h.id').execute()]
    : [locking, papers.where('p.id', '=', of.paper).execute(), holdings.where('p.id', '=', of.paper).orderBy('h.id').execute()])
  const opened = <Says>(schema: z.ZodType<Says>, place: 'paper' | 'paper_holding', sealed: Buffer | null): Says | undefined => {
    const found = sealed ? locks.open(place, sealed) : undefined
    return found === undefined ? undefined : schema.parse(found)
  }
  const all = rows.map((row): HeldPaper => {
    const says = opened(paperSays, 'paper', row.sealed)
    return {
      paper: row.id, kind: row.kind, version: row.version, expiresOn: row.expires_on, at: row.at.toString(), by: row.by, says: says ?? null, keptApart: row.sealed !== null && says === undefined,
      held: inOrder(had.filter(({ paper }) => paper === row.id).flatMap(({ sealed, since_on, at, by }) => {
        const found = opened(holdingSays, 'paper_holding', sealed)
        return found ? [{ holder: found.holder, note: found.note ?? null, since: since_on, recordedAt: at.toString(), by }] : []
      })),
      ended: row.ended_at && row.ended_why ? { why: row.ended_why, at: row.ended_at.toString(), by: row.ended_by } : null,
    }
  })
  return [...all.filter(({ ended }) => !ended), ...all.filter(({ ended }) => ended)]
}

/** The papers of a person as lists show them; of what is kept apart, only that it is there. */
export async function maskedPapersOf(context: Pick<Context, 'db' | 'keys' | 'organisation'>, person: Id<'person'>): Promise<readonly MaskedPaper[]> {
  const papers = await papersOf(context, context.keys.of(context.organisation, person).then((locker) => locksOf(locker, undefined)), { person })
  return papers.map(maskedPaper)
}

/** A number as lists show it: its last three signs. */
export const maskedNumber = (number: string): string => `••• ${number.replace(/\s/g, '').slice(-3)}`

/** A paper as lists show it: never its whole number, nor what stands in it besides. */
export const maskedPaper = ({ paper, kind, version, expiresOn, says, keptApart, held, ended }: HeldPaper) => ({
  paper, kind, version, expiresOn, country: says?.country ?? null, number: says?.number ? maskedNumber(says.number) : null, keptApart, ended,
  holder: held[0] ? { holder: held[0].holder, since: held[0].since } : null,
})
export type MaskedPaper = ReturnType<typeof maskedPaper>

/** The numbers by which somebody is searched, of papers that are there or were replaced. Of what is kept apart, only with the compartment open. */
export async function paperNumbers({ db, organisation }: Pick<Context, 'db' | 'organisation'>, people: ReadonlyMap<Id<'person'>, PaperLocks>): Promise<ReadonlyMap<string, readonly string[]>> {
  if (people.size === 0) return new Map()
  const rows = await db.selectFrom('paper').select(['person', 'sealed']).where('organisation', '=', organisation).where('person', 'in', [...people.keys()]).where('sealed', 'is not', null).execute()
  const found = rows.flatMap(({ person, sealed }) => {
    const opened = sealed ? people.get(person)?.open('paper', sealed) : undefined
    const number = opened === undefined ? undefined : paperSays.parse(opened).number
    return number ? [{ person, number }] : []
  })
  return new Map([...Map.groupBy(found, ({ person }) => person)].map(([person, own]) => [person, own.map(({ number }) => number)]))
}

/** Seals everything of a person's papers anew: for the compartment, or out of it. */
export async function resealPapers({ db, organisation }: Pick<Context, 'db' | 'organisation'>, person: Id<'person'>, lockers: Twice, into: 'compartment' | 'file'): Promise<void> {
  const [kept, locker] = [{ lockers }, lockers.person]
  const [from, to] = [locksOf(locker, kept), locksOf(locker, into === 'compartment' ? kept : undefined)]
  const papers = await db.selectFrom('paper').select(['id', 'sealed']).where('organisation', '=', organisation).where('person', '=', person).where('sealed', 'is not', null).execute()
  const holdings = await db.selectFrom('paper_holding as h').innerJoin('paper as p', (join) => join.onRef('p.organisation', '=', 'h.organisation').onRef('p.id', '=', 'h.paper'))
    .select(['h.id', 'h.sealed']).where('h.organisation', '=', organisation).where('p.person', '=', person).where('h.sealed', 'is not', null).execute()
  for (const { id, sealed } of papers)
    if (sealed) await db.updateTable('paper').set({ sealed: to.seal('paper', paperSays.parse(from.open('paper', sealed))) }).where('organisation', '=', organisation).where('id', '=', id).execute()
  for (const { id, sealed } of holdings)
    if (sealed) await db.updateTable('paper_holding').set({ sealed: to.seal('paper_holding', holdingSays.parse(from.open('paper_holding', sealed))) }).where('organisation', '=', organisation).where('id', '=', id).execute()
}
