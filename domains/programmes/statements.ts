import { foundElsewhere, said, type Statement } from '../sources/index.ts'
import type { Facts, Party } from './facts.ts'

/** Words of the register's content for what was found elsewhere, as the names of the properties that they are about. */
const properties: Readonly<Record<string, string>> = {
  donors: 'donor', implementers: 'implementer', countries: 'country', components: 'component', results: 'result', budget: 'budget', dates: 'dates',
}

/** Everything that the register's content says of a programme, one statement for each document that says it. */
export function statementsOf(code: string, facts: Facts): Statement[] {
  const { startsOn, endsOn, contractSignedOn, donors, implementers, partners, countries, countriesNote, goal, components, results, predecessor, successor, parent, otherTitles, later } = facts
  const dates = [['starts on', startsOn], ['ends on', endsOn], ['contract signed on', contractSignedOn]] as const
  const parties = (property: string, all: readonly Party[]) => all.flatMap((one) => said(code, property, valueOf(one), one.sources, { qualifier: one.as ?? null }))
  const ties = [['follows', predecessor], ['is followed by', successor], ['is part of', parent]] as const
  return [
    ...otherTitles.flatMap(({ value, url, cited, sources = [] }) => [
      ...said(code, 'other title', { is: 'name', name: value }, sources, { reading: 'quoted' }),
      ...(url || cited ? [{ ...foundElsewhere(code, 'other title', { value: { en: value, ru: value, uz: value }, url: url ?? null, cited, confidence: 'not rated' }), value: { is: 'name' as const, name: value }, reading: 'quoted' as const }] : []),
    ]),
    ...dates.flatMap(([property, date]) => (date ? said(code, property, { is: 'date', date: date.value }, date.sources) : [])),
    ...parties('donor', donors), ...parties('implementer', implementers), ...parties('partner', partners),
    ...countries.flatMap(({ country, sources }) => said(code, 'country', { is: 'code', code: country }, sources)),
    ...(countriesNote ? said(code, 'countries', text(countriesNote), countriesNote.sources) : []),
    ...(goal ? said(code, 'goal', text(goal), goal.sources) : []),
    ...components.flatMap((one) => said(code, 'component', text(one), one.sources, { qualifier: one.countries?.join(', ') ?? null })),
    ...results.flatMap((one) => [
      ...said(code, 'result', text(one), one.sources),
      ...(one.quantity ? said(code, 'result', { is: 'number', ...one.quantity }, one.sources, { qualifier: one.kind ?? null }) : []),
    ]),
    ...ties.flatMap(([property, tie]) => (tie ? said(code, property, { is: 'code', code: tie.programme }, tie.sources) : [])),
    ...later.map((one) => foundElsewhere(code, properties[one.about] ?? properties[one.about.split('.')[0] ?? ''] ?? one.about, one)),
  ]
}

const text = ({ en, ru, uz, tg, ky }: { en: string; ru: string; uz: string; tg?: string | undefined; ky?: string | undefined }) =>
  ({ is: 'text' as const, en, ru, uz, ...(tg !== undefined && { tg }), ...(ky !== undefined && { ky }) })

/** An organisation of the register, or one that has only the name that the source gives it. */
const valueOf = ({ organisation, named, asWorded }: Party) =>
  (asWorded !== undefined ? { is: 'name' as const, name: asWorded, ...(organisation !== undefined && { of: organisation }) } : organisation !== undefined ? { is: 'code' as const, code: organisation } : { is: 'name' as const, name: named?.en ?? '' })
