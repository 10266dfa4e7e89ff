import { sql, type RawBuilder } from 'kysely'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'

type From = Pick<Context, 'db' | 'organisation'>
/** That one file is read with another: since when, who said so, and in which fields the word of the other file stands. */
export type Joint = {
  readonly merge: Id<'person_merge'>
  readonly person: Id<'person'>
  readonly other: Id<'person'>
  readonly from_other: readonly string[]
  readonly at: Temporal.Instant
  readonly by: string | null
}
/** Longer chains there are none; a bound all the same. */
const deepest = 50

/** With which file each of these is read, to the end of the chain. Files that stand by themselves are not among them, nor those that are read with an erased one. */
export async function headsOf({ db, organisation }: From, files: readonly Id<'person'>[]): Promise<ReadonlyMap<Id<'person'>, Id<'person'>>> {
  if (files.length === 0) return new Map()
  const { rows } = await sql<{ file: Id<'person'>; person: Id<'person'> }>`
    with recursive up as (
      select m.other as file, m.person, 1 as step from person_merge m join person p on p.organisation = m.organisation and p.id = m.person and p.erased_at is null
       where m.organisation = ${organisation} and m.other = any(${[...new Set(files)]}::uuid[]) and m.ended_at is null
      union all
      select up.file, m.person, up.step + 1 from up join person_merge m on m.organisation = ${organisation} and m.other = up.person and m.ended_at is null
        join person p on p.organisation = m.organisation and p.id = m.person and p.erased_at is null where up.step < ${sql.lit(deepest)}
    ) select distinct on (file) file, person from up order by file, step desc`.execute(db)
  return new Map(rows.map(({ file, person }) => [file, person]))
}

/** What is read with these files, and with those in their turn: in the order in which they were joined. Erased files are not among them. */
export async function jointsUnder(context: From, files: readonly Id<'person'>[]): Promise<readonly Joint[]> {
  return files.length === 0 ? [] : jointsWhere(context, sql<boolean>`m.person = any(${[...new Set(files)]}::uuid[])`)
}

/** The same for files that a question tells, so that both are asked at once. In: what has to hold of `m.person`. */
export async function jointsWhere({ db, organisation }: From, holds: RawBuilder<boolean>): Promise<readonly Joint[]> {
  const { rows } = await sql<Joint>`
    with recursive down as (
      select m.id, m.person, m.other, m.from_other, m.at, m.by_account, 1 as step from person_merge m where m.organisation = ${organisation} and ${holds} and m.ended_at is null
      union all
      select m.id, m.person, m.other, m.from_other, m.at, m.by_account, down.step + 1 from down join person_merge m on m.organisation = ${organisation} and m.person = down.other and m.ended_at is null where down.step < ${sql.lit(deepest)}
    ) select distinct on (d.at, d.id) d.id as merge, d.person, d.other, d.from_other, d.at, b.name as by from down d
        join person p on p.organisation = ${organisation} and p.id = d.other and p.erased_at is null
        left join member b on b.organisation = ${organisation} and b.account = d.by_account order by d.at, d.id`.execute(db)
  return rows
}

/** In: files and the joints under them. Out: each with all that are read with it, itself first. */
export function groupsOf(files: readonly Id<'person'>[], joints: readonly Joint[]): ReadonlyMap<Id<'person'>, readonly Id<'person'>[]> {
  const under = Map.groupBy(joints, ({ person }) => person)
  const walk = (file: Id<'person'>, seen: Set<Id<'person'>>): Set<Id<'person'>> => {
    if (seen.has(file)) return seen
    seen.add(file)
    for (const { other } of under.get(file) ?? []) walk(other, seen)
    return seen
  }
  return new Map(files.map((file) => [file, [...walk(file, new Set())]]))
}

/** All the files that are read as one with this file: the head first. */
export async function groupOf(context: From, file: Id<'person'>): Promise<readonly Id<'person'>[]> {
  const head = (await headsOf(context, [file])).get(file) ?? file
  return groupsOf([head], await jointsUnder(context, [head])).get(head) ?? [head]
}

/** A pair in the order in which it is written. */
export const paired = (a: Id<'person'>, b: Id<'person'>): { readonly one: Id<'person'>; readonly other: Id<'person'> } => (a < b ? { one: a, other: b } : { one: b, other: a })
