import { compile, type Law } from '../compile.ts'
import type { Procedure, Span } from '../definition.ts'
import { fold } from '../engine.ts'
import { isNeed, needs } from '../needs.ts'
import { confirmLapse, readFile } from '../read.ts'
import { groundsOf } from '../refuse.ts'
import { tell } from '../tell.ts'
import type { Situation } from './situation.ts'

/** One event of a situation as the operation takes it: whatever its step needs is there, but for what it goes without. */
export function eventOf(law: Law, told: string) {
  const [first = '', ...days] = told.split('; ')
  const [, step = '', on = '', more = ''] = /^(\S+) (\S+)(.*)$/.exec(first) ?? []
  const without = / without (.+)$/.exec(more)?.[1]
  const by = / by (.+)$/.exec(more)?.[1]
  const needed = step === confirmLapse ? ['ground', 'legal opinion'] : (law.definition.steps[step]?.needs ?? [])
  const named = Object.fromEntries(days.map((one) => [one.replace(/ \S+$/, ''), one.replace(/^.* /, '')]))
  return { step, on, ...(by !== undefined && { by }), with: needed.filter((need) => need !== without && !(isNeed(need) && needs[need] === 'day')), ...named }
}

const compiled = new WeakMap<Procedure, Law>()
function lawOf(definition: Procedure, targets?: Readonly<Record<string, Span>>): Law {
  if (!targets) {
    const known = compiled.get(definition) ?? compile(definition)
    compiled.set(definition, known)
    return known
  }
  const clocks = Object.entries(definition.clocks).map(([name, clock]) => [name, clock.limit !== 'without delay' && targets[name] ? { ...clock, limit: targets[name] } : clock] as const)
  return compile({ ...definition, clocks: Object.fromEntries(clocks) })
}

/** In: a situation and the law to try it on. Out: where the file then stands, in the same words as the situation says it. */
export function play(situation: Situation, definition: Procedure): Record<string, unknown> {
  const law = lawOf(definition, situation.targets)
  const { opened, today, countries, timeZone, procedure } = situation
  const placed = readFile(law, { procedure, opened, today, happened: situation.happened.map((one) => eventOf(law, one)), ...(countries && { countries }), ...(timeZone !== undefined && { timeZone }) })
  const folded = fold(law, placed.file)
  if ('refused' in folded) return { refused: folded.refused, article: groundsOf(law, placed, folded)?.article ?? '-' }
  const told = tell(law, placed, folded, 'en')
  const open = told.clocks.filter(({ state }) => state === 'running' || state === 'held' || state === 'lapsed')
  return {
    stage: told.stage,
    clocks: Object.fromEntries(open.map((one) => [one.clock, [one.due ?? one.wasDue ?? '-', one.holder, one.runsFrom.event, one.law.article, ...(one.state === 'held' ? ['held'] : [])].join(' | ')])),
    lapses: Object.fromEntries(told.lapses.map((one) => [one.clock, [one.means, one.becomes ?? '-', one.ground.article].join(' | ')])),
    holds: told.holds.map(({ hold }) => hold),
    warnings: told.happened.flatMap(({ warnings }) => warnings.map(({ warning }) => warning)),
  }
}

/** What a situation expects, in the shape of what `play` gives. */
export const expected = (situation: Situation): Record<string, unknown> =>
  (situation.refused !== undefined ? { refused: situation.refused, article: situation.article }
    : { stage: situation.stage, clocks: situation.clocks, lapses: situation.lapses ?? {}, holds: situation.holds ?? [], warnings: situation.warnings ?? [] })
