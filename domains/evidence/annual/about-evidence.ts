import { sentences } from '../../../content/annual/sentences.ts'
import { date, number, type Draft } from './draft.ts'
import type { YearFacts } from './facts.ts'

/** What published figures say of people; before what is contradicted and what is not known. */
export function aboutPeople(draft: Draft, { releases }: YearFacts): void {
  draft.begin('figures')
  if (releases.length === 0) {
    draft.sayNothing('figures-none')
    return
  }
  draft.say('figures', { releases: number(releases.length)('/figures') })
  for (const { release, reference, version, organisation, from, until, totals } of releases) {
    const page = `/figures/${release}`
    for (const { indicator, title, people } of totals) {
      draft.list(`${reference}-${indicator}`, ['figure'], {
        organisation: { value: { is: 'parties', parties: [{ name: { en: organisation }, organisation: null }] }, leads: page }, from: date(from)(page), until: date(until)(page), indicator: { value: { is: 'told', told: title }, leads: page },
        people: { value: { is: 'people', people, release }, leads: page }, release: { value: { is: 'release', reference, version, release }, leads: page },
      })
    }
  }
}

export function aboutConflicts(draft: Draft, { conflicts }: YearFacts): void {
  draft.begin('conflicts')
  if (conflicts.length === 0) {
    draft.sayNothing('conflicts-none')
    return
  }
  draft.say('conflicts', { open: number(conflicts.length)('/conflicts') })
  for (const { code, topic } of conflicts) draft.list(code, ['conflict'], { topic: { value: { is: 'told', told: topic }, leads: `/conflicts#${code}` } })
}

/** What the report cannot say, in words: what nobody stated, what was not shown, and every chapter of which nothing is recorded. Comes last: it looks at all before it. */
export function aboutTheUnknown(draft: Draft, { asOf, programmes, undated, releases, outcomes }: YearFacts): void {
  const nothing = [...draft.empty]
  const hidden = releases.flatMap(({ totals }) => totals).filter(({ people }) => people === null).length
  const lacking = [
    ['unknown-money', 'no-money', programmes.filter(({ sums }) => sums.length === 0).length, '/programmes'],
    ['unknown-dates', 'no-dates', undated, '/programmes'],
    ['unknown-actuals', 'no-actual', programmes.flatMap(({ periods }) => periods).filter(({ actual }) => actual === null).length, '/programmes'],
    ['unknown-outcomes', 'silent', outcomes.filter(({ state }) => state === 'no news').length, '/outcomes'],
  ] as const
  draft.begin('unknown')
  draft.say('unknown', { 'as-of': date(asOf)('/search') })
  draft.say('unknown-people', { hidden: number(hidden)('/figures') })
  for (const [sentence, name, count, page] of lacking) if (count > 0) draft.say(sentence, { [name]: number(count)(page) })
  for (const chapter of nothing) draft.list(chapter, ['unknown-chapter'], { chapter: { value: { is: 'told', told: sentences[`chapter-${chapter}`] }, leads: chapterPage[chapter] ?? '/search' } })
}

/** Where what is missing would be. */
const chapterPage: Readonly<Record<string, string>> = {
  goals: '/coalition', programmes: '/programmes', events: '/events', results: '/programmes', figures: '/figures', barriers: '/coalition/barriers', practices: '/coalition/practices',
  agreements: '/coalition/agreements', initiatives: '/coalition/practices', materials: '/coalition/library', conflicts: '/conflicts',
}
