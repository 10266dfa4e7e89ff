import { inPlace } from '../../../content/annual/sentences.ts'
import { id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { hiddenIn, type Hidden } from '../../sources/index.ts'
import type { Figure, Figures } from './figure.ts'

/** What may not be shown now although it is frozen: whoever hides since is named nowhere, and a release that was withdrawn shows no number. */
export type Kept = { readonly hidden: Hidden; readonly withdrawn: ReadonlySet<string> }

/** Asked anew each time. In: the figures of a report. */
export async function keptIn({ db }: Pick<Context, 'db'>, figures: Figures): Promise<Kept> {
  const releases = [...new Set([...figures.values()].flatMap(({ value }) => (value.is === 'people' ? [value.release] : [])))].map((one) => id('release').parse(one))
  const [hidden, rows] = await Promise.all([hiddenIn({ db }), releases.length === 0 ? [] : db.selectFrom('release_withdrawal').select('release').where('release', 'in', releases).execute()])
  return { hidden, withdrawn: new Set(rows.map(({ release }) => String(release))) }
}

/** The figures as readers see them: without a name or a number that is kept back, and without a link to a page that is hidden. `whole`: nothing was kept back, and the text that was signed can be given out. */
export function shownFigures(figures: Figures, kept: Kept): { readonly figures: Figures; readonly whole: boolean } {
  const all = [...figures].map(([name, figure]) => ({ name, ...shown(figure, kept) }))
  return { figures: new Map(all.map(({ name, figure }) => [name, figure])), whole: all.every(({ whole }) => whole) }
}

function shown(figure: Figure, { hidden, withdrawn }: Kept): { readonly figure: Figure; readonly whole: boolean } {
  const { value, leads } = figure
  if (value.is === 'people' && withdrawn.has(value.release)) return { figure: { value: { is: 'told', told: inPlace.withdrawn }, leads }, whole: false }
  if (value.is !== 'parties') return { figure, whole: true }
  const isNamed = ({ name, organisation }: (typeof value.parties)[number]) => !hidden.names.has(name.en) && (organisation === null || !hidden.ties.has(organisation))
  const parties = value.parties.map((party) => (!isNamed(party) ? { name: inPlace.unnamed, organisation: null } : party.organisation !== null && hidden.pages.has(party.organisation) ? { ...party, organisation: null } : party))
  return { figure: { value: { is: 'parties', parties }, leads }, whole: value.parties.every(isNamed) }
}
