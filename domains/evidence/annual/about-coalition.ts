import { countries, number, own, tailOf, withoutStop, type Draft } from './draft.ts'
import { daysOf, isIn, type YearFacts } from './facts.ts'

/** Who belonged to the coalition and what its bodies did; then what was done for each of its goals. */
export function aboutCoalition(draft: Draft, facts: YearFacts): void {
  draft.begin('coalition')
  aboutMembers(draft, facts)
  aboutBodies(draft, facts)
  const calendar = `/coalition/calendar?year=${facts.year}`
  if (facts.activities.length === 0) draft.sayNothing('activities-none', { chapter: false })
  else draft.say('activities', { activities: number(facts.activities.length)(calendar) })
  aboutGoals(draft, facts)
}

function aboutMembers(draft: Draft, { year, members, accessions }: YearFacts): void {
  const page = '/coalition/members'
  const { last } = daysOf(year)
  const stood = members.flatMap(({ country, history }) => {
    const known = history.filter(({ onDay }) => onDay <= last)
    const state = known.at(-1)?.state
    return state === undefined ? [] : [{ country, state, joined: known.some(({ state: is, onDay }, at) => is === 'member' && isIn(year, onDay) && (at === 0 || known[at - 1]?.state === 'left')), left: known.some(({ state: is, onDay }) => is === 'left' && isIn(year, onDay)) }]
  })
  if (stood.length === 0) {
    draft.sayNothing('members-none', { chapter: false })
    return
  }
  const are = (state: string) => stood.filter((one) => one.state === state)
  draft.say('members', {
    members: number(are('member').length)(`${page}?state=member`), suspended: number(are('suspended').length)(`${page}?state=suspended`),
    joined: number(stood.filter(({ joined }) => joined).length)(page), left: number(stood.filter(({ left }) => left).length)(`${page}?state=left`),
  })
  for (const [country, all] of [...Map.groupBy(are('member'), (one) => one.country)].sort(([one], [other]) => one.localeCompare(other)))
    draft.list(country, ['members-country'], { country: countries(country)(page), members: number(all.length)(`${page}?state=member`) })
  draft.say('memorandum', { acceded: number(accessions.filter(({ onDay }) => isIn(year, onDay)).length)(page) })
}

function aboutBodies(draft: Draft, { bodies }: YearFacts): void {
  const page = '/coalition/bodies'
  if (bodies.length === 0) {
    draft.sayNothing('bodies-none', { chapter: false })
    return
  }
  const decided = (outcome: string) => number(bodies.flatMap(({ decisions }) => decisions).filter((one) => one === outcome).length)(page)
  draft.say('bodies', {
    bodies: number(bodies.length)(page), meetings: number(bodies.reduce((sum, { meetings }) => sum + meetings, 0))(page),
    adopted: decided('adopted'), rejected: decided('rejected'), 'no-quorum': decided('no quorum'),
  })
  for (const { body, title, language, meetings, decisions } of bodies) {
    const its = `${page}/${body}`
    draft.list(tailOf(body), ['body'], { title: own(title, language)(its), meetings: number(meetings)(its), decisions: number(decisions.length)(its) })
  }
}

/** Each goal with what was recorded for it: by activities, outcomes, barriers and projects that name the goal. */
function aboutGoals(draft: Draft, { year, goals, activities, outcomes, barriers, initiatives }: YearFacts): void {
  draft.begin('goals')
  if (goals.length === 0) {
    draft.sayNothing('goals-none')
    return
  }
  for (const { code, text } of goals) {
    const serving = (all: readonly { readonly targets: readonly string[] }[]) => all.filter(({ targets }) => targets.includes(code)).length
    draft.list(code, ['goal'], {
      goal: { value: { is: 'told', told: withoutStop(text) }, leads: `/coalition#${code}` },
      activities: number(serving(activities))(`/coalition/calendar?year=${year}&target=${code}`),
      outcomes: number(serving(outcomes.map((one) => ({ targets: one.goals }))))('/outcomes'),
      barriers: number(serving(barriers.filter(({ history }) => history.some(({ state, onDay }) => state === 'removed' && isIn(year, onDay)))))('/coalition/barriers?state=removed'),
      initiatives: number(serving(initiatives))('/coalition/practices'),
    })
  }
}
