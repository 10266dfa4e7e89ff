import type { Row, World } from '../rows.ts'
import { before } from './know.ts'
import { anyone, same, type Me, type Rules } from './rule.ts'

type Of = { readonly organisation: string; readonly programme: string }

/** The name of an organisation of this node that is named nowhere. */
export const isHiddenName = (world: World, name: string | null): boolean =>
  world.organisation.some((one) => one.name === name && world.hidden_organisation.some(({ organisation }) => organisation === one.id))

/** What is written of a programme is as public as the programme; under which identifier somebody reports is in every file that is given out. */
export function programmesForAll(world: World) {
  const isPublished = ({ programme }: Of) => world.programme.some(({ id, published }) => id === programme && published)
  const see = { see: isPublished }
  // Who does not wish to be named as a party has no role, under its code or under its name.
  const isNamed = ({ code, name }: Row<'programme_role'>) => !world.register_hiding.some((one) => one.ties && one.code === code) && !isHiddenName(world, name)
  return {
    framework_line: see, output_standing: see, indicator: see, indicator_period: see, period_part: see, programme_role: { see: (role) => isPublished(role) && isNamed(role) }, programme_sum: see, programme_tie: see, programme_mark: see,
    iati_reporter: { see: anyone },
  } satisfies Rules
}

/** An organisation writes of its own programmes only, reads all of its own, and keeps what it brought from files to itself. */
export function programmesForStaff(me: Me, world: World) {
  const all = programmesForAll(world)
  const ours = ({ organisation }: { readonly organisation: string }) => same(organisation, me.organisation)
  const ofOurs = (row: Of) => ours(row) && world.programme.some(({ id, organisation }) => id === row.programme && same(organisation, row.organisation))
  const signed = (row: { readonly organisation: string; readonly by_account: string }) => ours(row) && same(row.by_account, me.account)
  const see = (row: Of) => ours(row) || all.indicator.see(row)
  const adds = { see, add: ofOurs }
  const changes = (was: Of, is: Of) => ours(was) && ours(is)
  const takesAway = { ...adds, remove: ours }
  type ImportOf = { readonly organisation: string; readonly import: string }
  const has = (rows: readonly ImportOf[], row: ImportOf) => rows.some((one) => one.organisation === row.organisation && one.import === row.import)
  const isLive = (row: ImportOf) => has(world.iati_landing.filter(({ live }) => live), row)
  return {
    framework_line: { ...adds, changeOnly: ['title', 'countries', 'due_on', 'version'], change: changes },
    output_standing: adds, indicator: adds,
    indicator_period: { ...adds, changeOnly: ['target', 'actual', 'version'], change: changes, remove: ours },
    period_part: takesAway, programme_role: { ...takesAway, see: (role) => ours(role) || all.programme_role.see(role) }, programme_sum: takesAway, programme_tie: takesAway, programme_mark: takesAway,
    iati_reporter: { see: anyone, add: ours, changeOnly: ['ref', 'kind', 'version'], change: (was, is) => ours(was) && ours(is) },
    iati_import: { see: ours, add: signed, changeOnly: ['version'], change: (was, is) => ours(was) && ours(is) },
    iati_chunk: { see: ours, add: ours },
    // What a file held is there once it was accepted and until it is taken back; and for the transaction that writes it down.
    iati_entry: { see: (entry) => ours(entry) && (entry.at.equals(world.now) || isLive(entry)), add: ours },
    iati_landing: {
      see: ours, add: (landing) => ours(landing) && !has(world.iati_end, landing),
      changeOnly: ['live'], change: (was, is) => ours(was) && was.live && ours(is) && !is.live,
    },
    iati_end: { see: ours, add: signed },
    // The bytes of a file go when they were read.
    iati_file: { see: ours, add: ours, remove: ours },
    iati_piece: { see: ours, add: ours },
    // Tables of results, in one's own name; none is accepted that was thrown away.
    results_import: { see: ours, add: signed, changeOnly: ['version'], change: (was, is) => ours(was) && ours(is) },
    results_import_row: { see: ours, add: ours },
    results_import_landing: { see: ours, add: (landing) => signed(landing) && !has(world.results_import_end, landing) },
    results_import_change: { see: ours, add: ours },
    results_import_end: { see: ours, add: signed },
  } satisfies Rules
}

/** What nobody read in three days is swept away. */
export function programmesForRobots(me: Me, world: World) {
  const isLeft = ({ at }: Row<'iati_file'>) => me.robot === 'sweeper' && before(at, world.now.subtract({ hours: 72 }))
  return { ...programmesForAll(world), iati_file: { see: isLeft, remove: isLeft } } satisfies Rules
}
