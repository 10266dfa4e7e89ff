import type { SentenceName } from '../../../content/annual/sentences.ts'
import { byCurrency, storedDecimal, type Currency } from '../../../core/money.ts'
import { countries, date, number, own, tailOf, withoutStop, type Draft, type Given } from './draft.ts'
import type { Figure } from './figure.ts'
import type { YearFacts } from './facts.ts'

type Programme = YearFacts['programmes'][number]
const sumKinds = ['budget', 'incoming', 'commitment', 'disbursement', 'expenditure'] as const

/** The programmes of the year, its events with their outcomes, and the results that programmes planned and entered. */
export function aboutWork(draft: Draft, facts: YearFacts): void {
  draft.begin('programmes')
  if (facts.programmes.length === 0) draft.sayNothing('programmes-none')
  else draft.say('programmes', { programmes: number(facts.programmes.length)('/programmes') })
  for (const one of facts.programmes) aboutProgramme(draft, one)
  aboutEvents(draft, facts)
  aboutResults(draft, facts)
}

/** Who paid and worked, where, and what money is stated; what is not known is not said. */
function aboutProgramme(draft: Draft, { code, title, from, until, countries: where, donors, implementers, sums }: Programme): void {
  const page = `/programmes/${code}`
  const parties = (all: Programme['donors']): Figure => ({ value: { is: 'parties', parties: all.map((one) => ({ ...one })) }, leads: page })
  const known: readonly (readonly [SentenceName, Given] | undefined)[] = [
    where.length > 0 ? ['programme-where', { countries: countries(...where)(page) }] : undefined,
    donors.length > 0 ? ['programme-donors', { donors: parties(donors) }] : undefined,
    implementers.length > 0 ? ['programme-implementers', { implementers: parties(implementers) }] : undefined,
    ...sumKinds.map((kind) => {
      const all = byCurrency(sums.filter((one) => one.kind === kind).map(({ amount, currency }) => ({ amount: storedDecimal(amount), currency: currency as Currency })))
      return all.length > 0 ? [`money-${kind}`, { [kind]: { value: { is: 'money', all: all.map((one) => ({ ...one })) }, leads: page } }] as const : undefined
    }),
  ]
  const said = known.filter((one) => one !== undefined)
  const first: SentenceName = until === null ? 'programme-open' : 'programme'
  const when = { from: date(from ?? until ?? '')(page), ...(until !== null && { until: date(until)(page) }) }
  draft.list(code, [first, ...said.map(([name]) => name)], Object.assign({ title: { value: { is: 'told', told: title }, leads: page }, ...when }, ...said.map(([, figures]) => figures)))
}

function aboutEvents(draft: Draft, { year, events, outcomes, followed }: YearFacts): void {
  draft.begin('events')
  if (events.length === 0) draft.sayNothing('events-none')
  else draft.say('events', { events: number(events.length)(`/events?year=${year}`) })
  for (const { code, title, on, place } of events) {
    const page = `/events/${code}`
    draft.list(code, place ? ['event', 'event-where'] : ['event'], { title: { value: { is: 'told', told: title }, leads: page }, on: date(on)(page), ...(place && { place: { value: { is: 'told' as const, told: place }, leads: page } }) })
  }
  if (outcomes.length === 0 && events.length > 0) draft.sayNothing('outcomes-none', { chapter: false })
  if (outcomes.length > 0) {
    const are = (...states: readonly string[]) => outcomes.filter(({ state }) => states.includes(state)).length
    draft.say('outcomes', {
      outcomes: number(outcomes.length)('/outcomes'), done: number(are('done'))('/outcomes'), 'under-way': number(are('begun', 'carried on'))('/outcomes'),
      dropped: number(are('dropped'))('/outcomes'), silent: number(are('no news'))('/outcomes'), overdue: number(outcomes.filter((one) => one.overdue).length)('/outcomes'),
    })
  }
  for (const { outcome, event, text, state, overdue, dueOn } of outcomes) {
    const page = `/events/${event.code}`
    const stands = { 'no news': 'outcome-no-news', begun: 'outcome-begun', done: 'outcome-done', dropped: 'outcome-dropped', 'carried on': 'outcome-carried-on' } as const
    const late = overdue && dueOn !== null
    draft.list(tailOf(outcome), ['outcome', stands[state], ...(late ? ['outcome-due' as const] : [])], {
      event: { value: { is: 'told', told: event.title }, leads: page }, text: { value: { is: 'told', told: withoutStop(text) }, leads: page }, ...(late && { due: date(dueOn)(page) }),
    })
  }
  if (followed > 0) draft.say('followed', { followed: number(followed)('/outcomes') })
}

function aboutResults(draft: Draft, { programmes }: YearFacts): void {
  draft.begin('results')
  const all = programmes.flatMap(({ code, title, periods }) => periods.map((period) => ({ ...period, code, title })))
  if (all.length === 0) {
    draft.sayNothing('results-none')
    return
  }
  draft.say('results', { periods: number(all.length)('/programmes'), entered: number(all.filter(({ actual }) => actual !== null).length)('/programmes') })
  for (const { period, code, title, indicator, unit, percent, from, until, target, actual } of all) {
    const page = `/programmes/${code}`
    const digits = (text: string): Figure => ({ value: { is: 'decimal', digits: text, percent }, leads: page })
    draft.list(tailOf(period), ['result', target === null ? 'result-target-none' : 'result-target', actual === null ? 'result-actual-none' : 'result-actual'], {
      programme: { value: { is: 'told', told: title }, leads: page }, indicator: own(indicator, null)(page), unit: own(unit, null)(page), from: date(from)(page), until: date(until)(page),
      ...(target !== null && { target: digits(target) }), ...(actual !== null && { actual: digits(actual) }),
    })
  }
}
