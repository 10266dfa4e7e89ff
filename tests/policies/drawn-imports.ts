import type { Draw, Pool } from './drawn.ts'
import { bytes, named, type Story } from './rows.ts'

/** Imports at any stage, with ids that people and keys meet. */
export function drawnImports({ one, often, many, moment }: Draw, pool: Pool, now: Temporal.Instant): Story {
  const of = () => ({ organisation: one(pool.organisations), id: one(pool.requests) })
  const by = (organisation: string) => one([...pool.accounts.filter((who) => who.organisation === organisation), ...pool.accounts.slice(0, 1)]).account
  const imports = many(2, 5, of).map((row) => ({ ...row, by_account: by(row.organisation), at: often(5) ? now.subtract({ hours: 24 * 31 }) : moment(), mark: bytes('mark'), rows: 1 }))
  const some = (times: number) => imports.filter(() => often(times)).map(({ organisation, id, by_account }) => ({ organisation: often(9) ? organisation : one(pool.organisations), import: id, by_account }))
  const bare = ({ organisation, import: id }: { readonly organisation: string; readonly import: string }) => ({ organisation, import: id })
  return {
    import: imports,
    import_block: some(8).map((row, at) => ({ ...bare(row), number: at })),
    import_acceptance: some(6).map((row) => ({ ...row, subject: named('acceptance'), worker: row.by_account, takes_doubles: false, at: often(5) ? now.subtract({ hours: 24 * 31 }) : moment() })),
    import_landing: some(6).map((row) => ({ ...bare(row), live: often(7) })),
    import_end: some(3).map((row) => ({ ...row, kind: 'cancelled' as const })),
  }
}
