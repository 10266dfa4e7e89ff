import { countries, date, number, own, tailOf, type Draft } from './draft.ts'
import { daysOf, isIn, type YearFacts } from './facts.ts'

/** What members hold in common: barriers and what removed them, practices, agreements, small projects, materials. */
export function aboutSharing(draft: Draft, facts: YearFacts): void {
  aboutBarriers(draft, facts)
  aboutPractices(draft, facts)
  aboutAgreements(draft, facts)
  aboutInitiatives(draft, facts)
  aboutMaterials(draft, facts)
}

function aboutBarriers(draft: Draft, { year, barriers }: YearFacts): void {
  draft.begin('barriers')
  const page = '/coalition/barriers'
  const { last } = daysOf(year)
  const known = barriers.filter(({ foundOn }) => foundOn <= last).map((one) => ({ ...one, steps: one.history.filter(({ onDay }) => onDay <= last) }))
  if (known.length === 0) {
    draft.sayNothing('barriers-none')
    return
  }
  const came = (state: string) => known.flatMap((one) => { const step = one.steps.find((its) => its.state === state && isIn(year, its.onDay)); return step ? [{ ...one, step }] : [] })
  const [removed, over] = [came('removed'), ['removed', 'given up']]
  draft.say('barriers', {
    barriers: number(known.length)(page), found: number(known.filter(({ foundOn }) => isIn(year, foundOn)).length)(page),
    lowered: number(came('lowered').length)(`${page}?state=lowered`), removed: number(removed.length)(`${page}?state=removed`),
  })
  for (const { barrier, title, language, country, step } of removed) {
    const its = `${page}#${barrier}`
    draft.list(tailOf(barrier), ['barrier-removed', ...(step.act ? ['barrier-act' as const] : []), ...(step.practice ? ['barrier-practice' as const] : [])], {
      title: own(title, language)(its), country: countries(country)(its), on: date(step.onDay)(its), ...(step.act && { act: own(step.act, step.language)(its) }),
      ...(step.practice && { practice: own(step.practice.title, step.practice.language)(`/coalition/practices#${step.practice.practice}`) }),
    })
  }
  for (const { barrier, title, language, country } of known.filter(({ steps }) => !over.includes(steps.at(-1)?.state ?? '')))
    draft.list(tailOf(barrier), ['barrier-stands'], { title: own(title, language)(`${page}#${barrier}`), country: countries(country)(`${page}#${barrier}`) })
}

function aboutPractices(draft: Draft, { year, practices }: YearFacts): void {
  draft.begin('practices')
  const page = '/coalition/practices'
  if (practices.length === 0) {
    draft.sayNothing('practices-none')
    return
  }
  const count = (all: readonly { readonly onDay: string }[]) => all.filter(({ onDay }) => isIn(year, onDay)).length
  const moved = practices.map((one) => ({ ...one, reviewed: count(one.reviews), again: count(one.replications) }))
  draft.say('practices', {
    practices: number(practices.length)(page), reviewed: number(moved.filter(({ reviewed }) => reviewed > 0).length)(page), again: number(moved.filter(({ again }) => again > 0).length)(page),
  })
  for (const { practice, title, language, reviewed, again } of moved.filter((one) => one.reviewed + one.again > 0)) {
    const its = `${page}#${practice}`
    draft.list(tailOf(practice), ['practice'], { title: own(title, language)(its), reviewed: number(reviewed)(its), again: number(again)(its) })
  }
}

function aboutAgreements(draft: Draft, { year, agreements }: YearFacts): void {
  draft.begin('agreements')
  const page = '/coalition/agreements'
  if (agreements.length === 0) {
    draft.sayNothing('agreements-none')
    return
  }
  const all = agreements.map((one) => ({ ...one, transfers: one.transfers.filter(({ onDay }) => isIn(year, onDay)) }))
  draft.say('agreements', { agreements: number(all.length)(page), transfers: number(all.flatMap(({ transfers }) => transfers).length)(page) })
  for (const { agreement, title, language, transfers } of all) {
    const its = `${page}#${agreement}`
    const counted = transfers.flatMap(({ records }) => records ?? [])
    draft.list(tailOf(agreement), counted.length > 0 ? ['agreement', 'agreement-records'] : ['agreement'], {
      title: own(title, language)(its), transfers: number(transfers.length)(its), ...(counted.length > 0 && { records: number(counted.reduce((sum, one) => sum + one, 0))(its) }),
    })
  }
}

function aboutInitiatives(draft: Draft, { initiatives }: YearFacts): void {
  draft.begin('initiatives')
  const page = '/coalition/practices'
  if (initiatives.length === 0) {
    draft.sayNothing('initiatives-none')
    return
  }
  draft.say('initiatives', { initiatives: number(initiatives.length)(page) })
  for (const { initiative, title, language, place, country, budget, currency, result } of initiatives) {
    const its = `${page}#${initiative}`
    draft.list(tailOf(initiative), ['initiative', ...(budget !== null ? ['initiative-budget' as const] : []), result === null ? 'initiative-result-none' : 'initiative-result'], {
      title: own(title, language)(its), place: own(place, language)(its), country: countries(country)(its),
      ...(budget !== null && currency !== null && { budget: { value: { is: 'money' as const, all: [{ amount: String(budget), currency }] }, leads: its } }), ...(result !== null && { result: own(result, language)(its) }),
    })
  }
}

function aboutMaterials(draft: Draft, { year, materials }: YearFacts): void {
  draft.begin('materials')
  const page = '/coalition/library'
  if (materials.length === 0) {
    draft.sayNothing('materials-none')
    return
  }
  const looked = materials.filter(({ reviewedOn }) => isIn(year, reviewedOn))
  draft.say('materials', {
    materials: number(materials.length)(page), 'looked-through': number(looked.length)(page), 'due-again': number(materials.filter(({ dueOn }) => dueOn <= daysOf(year).last).length)(page),
  })
  for (const { material, title, language, edition } of looked) draft.list(tailOf(material), ['material'], { title: own(title, language)(`${page}#${material}`), edition: own(edition, null)(`${page}#${material}`) })
}
