import type { World } from '../rows.ts'
import { anyone, same, type Me, type Rules } from './rule.ts'

type Of = { readonly organisation: string; readonly programme: string }

/** What is written of a programme is as public as the programme; under which identifier somebody reports is in every file that is given out. */
export function programmesForAll(world: World) {
  const isPublished = ({ programme }: Of) => world.programme.some(({ id, published }) => id === programme && published)
  const see = { see: isPublished }
  return {
    framework_line: see, output_standing: see, indicator: see, indicator_period: see, period_part: see, programme_role: see, programme_sum: see, programme_tie: see, programme_mark: see,
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
    indicator_period: { ...adds, changeOnly: ['target', 'actual', 'version'], change: changes },
    period_part: takesAway, programme_role: takesAway, programme_sum: takesAway, programme_tie: takesAway, programme_mark: takesAway,
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
  } satisfies Rules
}
