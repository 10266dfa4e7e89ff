import { foundElsewhere, said, type Statement, type Told } from '../sources/index.ts'
import type { Party, RegisterEvent } from './facts.ts'

const text = ({ en, ru, uz, tg, ky }: Told) => ({ is: 'text' as const, en, ru, uz, ...(tg !== undefined && { tg }), ...(ky !== undefined && { ky }) })

/** Everything that the register's content says of an event and of what came out of it, one statement for each document that says it. */
export function statementsOf(event: RegisterEvent): Statement[] {
  const { code, startsOn, endsOn, hosts, participants, attendance, countries, themes, contributions, sessions, outcomes, programme, later } = event
  const parties = (property: string, all: readonly Party[]) => all.flatMap(({ organisation, named, as = null, sources }) =>
    said(code, property, organisation !== undefined ? { is: 'code', code: organisation } : named ? text(named) : { is: 'name', name: '' }, sources, { qualifier: as }))
  const dates = [['starts on', startsOn], ['ends on', endsOn]] as const
  return [
    ...dates.flatMap(([property, date]) => (date ? said(code, property, { is: 'date', date: date.value }, date.sources) : [])),
    ...parties('host', hosts), ...parties('participant', participants),
    ...attendance.flatMap(({ number, unit, qualifier = null, sources }) => said(code, 'attendance', { is: 'number', number, unit }, sources, { qualifier })),
    ...countries.flatMap(({ country, sources }) => said(code, 'country', { is: 'code', code: country }, sources)),
    ...themes.flatMap((one) => said(code, 'theme', text(one), one.sources)),
    ...[...sessions, ...contributions].flatMap((one) => said(code, 'contribution', text(one), one.sources)),
    ...outcomes.flatMap((one) => [...said(code, 'outcome', text(one), one.sources, { qualifier: one.kind }), ...said(one.code, 'outcome', text(one), one.sources, { qualifier: one.kind })]),
    ...(programme ? said(code, 'is part of', { is: 'code', code: programme.programme }, programme.sources) : []),
    ...later.map((one) => foundElsewhere(code, one.about, one)),
  ]
}
