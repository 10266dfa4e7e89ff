import type { Row, World } from '../rows.ts'
import { anyone, same, type Me, type Rules } from './rule.ts'

type Of = { readonly organisation: string; readonly release: string }
const has = (rows: readonly Of[], organisation: string, release: string) => rows.some((one) => one.organisation === organisation && one.release === release)

/** Figures that everybody reads: what was published; and its numbers, until it is withdrawn. */
export function figuresForAll(world: World) {
  const published = ({ organisation, release }: Of) => has(world.release_publication, organisation, release)
  return {
    release: { see: ({ organisation, id }) => published({ organisation, release: id }) },
    release_publication: { see: anyone },
    release_withdrawal: { see: published },
    release_cell: { see: (cell) => published(cell) && !has(world.release_withdrawal, cell.organisation, cell.release) },
  } satisfies Rules
}

/** Strangers, and those who ask, learn in which role somebody approved, and nobody's account. */
export function figuresForStrangers(world: World) {
  const all = figuresForAll(world)
  return {
    ...all,
    release: {
      ...all.release,
      seeOnly: ['organisation', 'id', 'reference', 'method', 'period_from', 'period_to', 'indicators', 'version', 'corrects', 'correction', 'prepared_at'],
    },
    release_publication: { ...all.release_publication, seeOnly: ['organisation', 'release', 'at', 'hash', 'public_key', 'signature'] },
    release_withdrawal: { ...all.release_withdrawal, seeOnly: ['organisation', 'release', 'reason', 'at'] },
    release_approval: { see: ({ organisation, release }) => has(world.release_publication, organisation, release), seeOnly: ['organisation', 'release', 'role', 'at'] },
  } satisfies Rules
}

/** An organisation sees all of its own; nobody changes a row. One prepares, approves, publishes and withdraws in one's own name. */
export function figuresForStaff(me: Me, world: World) {
  const all = figuresForAll(world)
  const ours = ({ organisation }: { readonly organisation: string }) => same(organisation, me.organisation)
  const signed = (row: { readonly organisation: string; readonly by_account: string }) => ours(row) && same(row.by_account, me.account)
  const releaseOf = ({ organisation, release }: Of): Row<'release'> | undefined => world.release.find((one) => one.organisation === organisation && one.id === release)
  return {
    release: { see: (release) => ours(release) || all.release.see(release), add: (release) => ours(release) && same(release.prepared_by, me.account) },
    release_publication: {
      see: anyone,
      add: (row) => signed(row) && has(world.release_approval, row.organisation, row.release) && !has(world.release_withdrawal, row.organisation, row.release),
    },
    release_withdrawal: { see: (row) => ours(row) || all.release_withdrawal.see(row), add: signed },
    release_cell: { see: (cell) => ours(cell) || all.release_cell.see(cell) },
    release_count: { see: ours },
    // A second person, in a role that she has, and only once the counter found nothing against it.
    release_approval: {
      see: ours,
      add: (row) => {
        const release = releaseOf(row)
        return signed(row) && release !== undefined && release.prepared_by !== row.by_account
          && world.release_count.some((one) => one.organisation === row.organisation && one.release === row.release && one.outcome === 'counted')
          && world.member_role.some((one) => one.organisation === row.organisation && one.account === row.by_account && one.role === row.role)
      },
    },
  } satisfies Rules
}

/** The counter sees all figures, and the people of an organisation only while a release of theirs waits for it. */
export function figuresForRobot(me: Me, world: World) {
  const all = figuresForAll(world)
  const counts = () => me.robot === 'counter'
  const counted = (row: Of) => has(world.release_count, row.organisation, row.release)
  const waits = ({ organisation }: { readonly organisation: string }) =>
    counts() && world.release.some((one) => one.organisation === organisation && !counted({ organisation, release: one.id }))
  return {
    waits,
    rules: {
      release: { see: (release) => counts() || all.release.see(release) },
      release_publication: { see: anyone },
      release_withdrawal: { see: all.release_withdrawal.see },
      release_cell: { see: (cell) => counts() || all.release_cell.see(cell), add: (cell) => counts() && !counted(cell) },
      release_count: { see: counts, add: counts },
    } satisfies Rules,
  }
}
