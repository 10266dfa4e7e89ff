import { sql, type RawBuilder } from 'kysely'
import type { Id } from '../../../core/ids.ts'
import type { DimensionName, IndicatorName, Population } from '../lists.ts'

/** What is counted by: its values, all of them, whether anybody is there or not. `programmes`: those that ran in the period. */
export type Dimension = { readonly name: DimensionName; readonly values: readonly string[] | 'programmes' }

/** For whom, over which time (from the first moment of the period until the moment after it), and the codes of the programmes that are named. */
export type Counted = {
  readonly organisation: Id<'organisation'>
  readonly from: string
  readonly until: string
  readonly firstDay: string
  readonly lastDay: string
  readonly programmes: readonly string[]
}

/**
 * One question, and how it is answered. The unit is always a person: the one whose file, request or case it is, so nobody is counted twice in a cell.
 * `once`: in the whole table each person stands in one cell (which one is said in `from`), so that cells add up. Otherwise in every cell that applies.
 */
export type Indicator = {
  readonly name: IndicatorName
  readonly unit: 'person'
  readonly population: Population
  readonly once: boolean
  /** Whoever is in the total stands in a cell as well. */
  readonly everybody: boolean
  /** That all are in a cell, or all but none, would say something about each of them. */
  readonly sensitive: boolean
  readonly rows: Dimension
  readonly columns?: Dimension
  /** Lines of `who`, `row`, `column` (one way: null). A line without a row counts in the total alone. */
  from(of: Counted): RawBuilder<unknown>
}

export const indicator = (definition: Omit<Indicator, 'unit'>): Indicator => ({ ...definition, unit: 'person' })

/** The file with which a file is read, to the end of the chain; nothing where it stands by itself. In: the columns that name it. Two files of one person are one person. */
const readAs = (organisation: RawBuilder<unknown>, file: RawBuilder<unknown>) => sql`(
  with recursive up as (
    select m.person, 1 as step from person_merge m where m.organisation = ${organisation} and m.other = ${file} and m.ended_at is null
    union all
    select m.person, up.step + 1 from up join person_merge m on m.organisation = ${organisation} and m.other = up.person and m.ended_at is null where up.step < 50
  ) select person from up order by step desc limit 1)`

/** A person, or while no person is known the request or the case itself: the one who stands behind it. */
export const personOfRequest = sql`coalesce(${readAs(sql`r.organisation`, sql`p.person`)}, p.person, r.id)`
export const personOfCase = sql`coalesce(${readAs(sql`c.organisation`, sql`c.person`)}, c.person, c.id)`
export const personOfReferral = sql`coalesce(${readAs(sql`r.organisation`, sql`r.person`)}, r.person)`
