import type { Day } from '../../core/ids.ts'
import type { Language } from '../../core/words.ts'
import { languages } from '../../core/words.ts'
import type { Facts, KnownDate } from './facts.ts'
import { emptyActivity } from './empty-activity.ts'
import type { Activity } from './iati/activity.ts'
import type { Framework } from './results/framework.ts'
import { firstDay, lastDay } from './register.ts'

type Told = { readonly en: string } & { readonly [language in Exclude<Language, 'en'>]?: string | undefined }
type Words = Activity['title']
/** A text in each language that it has; the entry's own is English. */
const words = (text: Told): Words => languages.flatMap((language) => {
  const one = text[language]?.trim()
  return one ? [{ language: language === 'en' ? null : language, text: one }] : []
})

/** Who gives a file out: its identifier, kind and name. `secondary`: it tells what others did. */
export type Reporter = { readonly ref: string; readonly kind: string; readonly name: string; readonly secondary: boolean }
export type Given = {
  readonly code: string
  readonly title: Told
  readonly facts: Facts
  readonly startsOn: Day | null
  readonly endsOn: Day | null
  /** What an organisation of the register is called; null for one that does not wish to be named. */
  readonly called: (code: string) => Told | null
  readonly framework: Framework | null
  /** The days that the documents cover that mention it: bounds for what they do not date. */
  readonly covered: { readonly from: string | null; readonly to: string | null }
  readonly today: Day
}

/** The identifier of a programme under a reporter's. */
export const identifierOf = (reporter: Pick<Reporter, 'ref'>, code: string): string => `${reporter.ref}-${code}`

/** The code of the official list for help with orderly, safe and regular migration: what this whole register is about. */
const sector = '15190'
/** Developing countries, unspecified: for what names no country. */
const nowhere = '998'

/** A programme as an activity of IATI 2.03. What is not known to the day says so beside the day: see docs/decisions/iati.md. */
export function activityOf(given: Given, reporter: Reporter): Activity {
  const { code, title, facts, framework } = given
  return {
    ...emptyActivity,
    language: 'en', identifier: identifierOf(reporter, code),
    reporter: { ref: reporter.ref, type: reporter.kind, secondary: reporter.secondary, name: [{ language: null, text: reporter.name }] },
    title: words(title),
    descriptions: [{ type: '1', words: words(facts.goal ?? title) }],
    participants: participantsOf(given),
    status: statusOf(given), dates: datesOf(given),
    ...placesOf(facts.countries.length > 0 ? facts.countries.map(({ country }) => country) : [...new Set(framework?.lines.flatMap(({ countries }) => countries) ?? [])]),
    sectors: [{ code: sector, vocabulary: '1', vocabularyUri: null, percentage: null, name: [] }],
    tags: (framework?.marks ?? []).flatMap(({ scheme, code: mark }) => (scheme === 'policy marker' ? [] : [{
      code: mark, vocabulary: scheme === '2030 goal' ? '2' : scheme === '2030 target' ? '3' : '99', vocabularyUri: null,
      name: scheme === 'gcm objective' ? [{ language: null, text: `Global Compact for Migration, objective ${mark}` }] : [],
    }])),
    markers: (framework?.marks ?? []).flatMap(({ scheme, code: mark, significance }) => (scheme === 'policy marker' ? [{ code: mark, vocabulary: '1', vocabularyUri: null, significance: String(significance ?? 0), name: [] }] : [])),
    ...moneyOf(given),
    related: relatedOf(given, reporter),
    results: [...statedResults(given), ...enteredResults(given)],
  }
}

/** The register is history: what it tells of is over. What an organisation here runs is under way until its last day. */
function statusOf({ framework, endsOn, startsOn, today }: Given): string {
  if (!framework) return '4'
  return startsOn !== null && startsOn > today ? '1' : endsOn !== null && endsOn < today ? '4' : '2'
}

const known = { year: 'Only the year is known', month: 'Only the month is known', day: '' } as const
const note = (text: string): Words => (text === '' ? [] : [{ language: null, text }])

/** 1 planned start, 2 start, 3 planned end, 4 end. The standard takes whole days: a year is its first day for a start and its last for an end, and says so. */
function datesOf({ facts, startsOn, endsOn, covered, today }: Given): Activity['dates'] {
  const dated = (date: KnownDate | null, day: Day | null, bound: (date: KnownDate) => Day) =>
    (date ? { on: String(bound(date)), words: note(date.precision === 'day' ? '' : `${known[date.precision]}: ${date.value}`) } : day ? { on: String(day), words: [] } : null)
  const start = dated(facts.startsOn, startsOn, firstDay)
  const end = dated(facts.endsOn, endsOn, lastDay)
  const unknown = covered.from === null ? null : { on: String(firstDay({ value: covered.from })), words: note(`No source says when it began. This is the first day of the time that the document which mentions it covers: ${covered.from}`) }
  return [
    ...(start ? [{ type: start.on > today ? '1' : '2', ...start }] : unknown ? [{ type: '1', ...unknown }] : []),
    ...(end ? [{ type: end.on > today ? '3' : '4', ...end }] : []),
  ]
}

/** Several countries have to share a hundred per cent. Nobody said how, so the shares are equal and say that they are not known. */
function placesOf(countries: readonly string[]): Pick<Activity, 'countries' | 'regions'> {
  if (countries.length === 0) return { countries: [], regions: [{ code: nowhere, vocabulary: '1', vocabularyUri: null, percentage: null, name: note('No country is named') }] }
  if (countries.length === 1) return { countries: countries.map((code) => ({ code, percentage: null, name: [] })), regions: [] }
  const share = Math.floor(10_000 / countries.length)
  const percentage = (at: number) => String((at === 0 ? 10_000 - share * (countries.length - 1) : share) / 100)
  return { countries: countries.map((code, at) => ({ code, percentage: percentage(at), name: note('The share is not known: the same for each country') })), regions: [] }
}

const official = { donor: '1', accountable: '2', 'contracting authority': '3', implementer: '4', partner: '4' } as const
/** Whoever only benefits is no participant for the standard, and is left to the register's own page. */
function participantsOf({ facts, called, framework }: Given): Activity['participants'] {
  const one = (role: string, name: Told | null) => (name ? [{ ref: null, type: null, role, activity: null, channel: null, name: words(name) }] : [])
  const roleOf = (as: string | undefined) => (as === 'contracting authority' ? official['contracting authority'] : official.partner)
  const named = (all: Facts['donors'], role: (as: string | undefined) => string) => all.filter(({ as = '' }) => !as.includes('beneficiary'))
    .flatMap(({ organisation, named: name, as, asWorded }) => one(role(as), organisation === undefined ? (name ?? (asWorded ? { en: asWorded } : null)) : called(organisation)))
  const all = [
    ...named(facts.donors, () => official.donor), ...named(facts.implementers, () => official.implementer), ...named(facts.partners, roleOf),
    ...(framework?.roles ?? []).flatMap(({ role, code, name }) => one(official[role], name === null ? called(code ?? '') : { en: name })),
  ]
  // The standard wants somebody: where nobody may be named, this is said.
  return all.length > 0 ? all : one(official.implementer, { en: 'Nobody is named' })
}

const kinds = { incoming: '11', commitment: '2', disbursement: '3', expenditure: '4' } as const
function moneyOf({ framework, called }: Given): Pick<Activity, 'budgets' | 'transactions'> {
  const sums = framework?.sums ?? []
  const donors = new Map(framework?.roles.map((one) => [one.id, one.name === null ? called(one.code ?? '') : { en: one.name }]))
  const value = ({ amount, currency, valuedOn }: Framework['sums'][number]) => ({ currency, on: valuedOn, amount })
  return {
    budgets: sums.flatMap((one) => (one.kind === 'budget' && one.startsOn && one.endsOn ? [{ type: '1', status: '1', start: one.startsOn, end: one.endsOn, value: value(one) }] : [])),
    transactions: sums.flatMap((one) => {
      if (one.kind === 'budget') return []
      const donor = donors.get(one.donor ?? '')
      const provider = donor ? { ref: null, activity: null, type: null, name: words(donor) } : null
      return [{
        ref: null, humanitarian: null, type: kinds[one.kind], on: one.valuedOn, value: value(one), description: [], provider: one.kind === 'incoming' ? provider : null, receiver: null,
        channel: null, sectors: [], country: null, region: null, flow: null, finance: null, aid: [], tied: null,
      }]
    }),
  }
}

/** 1 what it is part of; 5 third party, the nearest that the standard has to what came before or after. */
function relatedOf({ facts, framework }: Given, reporter: Reporter): Activity['related'] {
  const to = (type: string, code: string | undefined) => (code === undefined ? [] : [{ ref: identifierOf(reporter, code), type }])
  return [
    ...to('1', facts.parent?.programme), ...to('5', facts.predecessor?.programme), ...to('5', facts.successor?.programme),
    ...(framework?.ties ?? []).flatMap(({ tie, code }) => to(tie === 'is part of' ? '1' : '5', code)),
  ]
}

type Result = Activity['results'][number]
type Indicator = Result['indicators'][number]
const indicator = (title: Words, measure: string, ascending: boolean | null, periods: Indicator['periods'] = []): Indicator =>
  ({ measure, ascending, aggregation: null, title, description: [], documents: [], references: [], baselines: [], periods })
const result = (type: string, title: Words, indicators: readonly Indicator[], description: Words = []): Result =>
  ({ type, aggregation: null, title, description, documents: [], references: [], indicators })

/** What a document states that was done, or only planned: with its number where it has one. Numbers without a period are told in words. */
function statedResults({ facts }: Given): readonly Result[] {
  const planned = facts.outputs === 'planned' ? facts.components.map((one) => result('1', words(one), [indicator(words(one), '5', null)], note('Planned; no evidence of delivery'))) : []
  return [...planned, ...facts.results.map((one) => result('1', words(one), [indicator(words(one), '5', null)],
    note(one.quantity ? `Stated by the document: ${one.quantity.number} (${one.quantity.unit})` : 'Stated by the document; no other evidence')))]
}

function enteredResults({ framework }: Given): readonly Result[] {
  return (framework?.lines ?? []).filter(({ kind, indicators }) => (kind === 'output' || kind === 'outcome') && indicators.length > 0).map((line) => result(
    line.kind === 'output' ? '1' : '2', note(line.title),
    line.indicators.map((one) => indicator(note(`${one.title} (${one.unit})`), one.measure === 'percentage' ? '2' : '1', one.ascending, one.periods.map((period) => ({
      start: period.startsOn, end: period.endsOn,
      targets: period.target === null ? [] : [{ value: period.target, locations: [], dimensions: [], comment: [], documents: [] }],
      actuals: period.actual === null ? [] : [
        { value: period.actual, locations: [], dimensions: [], comment: note(period.differs.map(({ by, sum }) => `By ${by} the parts add up to ${sum}`).join('; ')), documents: [] },
        ...period.parts.map(({ by, part, amount }) => ({ value: amount, locations: [], dimensions: [{ name: by, value: part }], comment: [], documents: [] })),
      ],
    })))),
    line.kind === 'output' ? note({ planned: 'Planned', delivered: 'Delivered, no evidence yet', evidenced: 'Evidenced' }[line.standing]) : [],
  ))
}
