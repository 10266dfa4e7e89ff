import { describe, expect, test } from 'vitest'
import { deskLanguages } from '../../core/words.ts'
import { calendarOf } from './calendar/read.ts'
import { compile, listOf } from './compile.ts'
import { epochDay } from './count.ts'
import { confidences, source, type Ground } from './definition.ts'
import { definitions, inForceOn, procedureNames } from './laws.ts'
import { needs } from './needs.ts'
import { roles } from './roles.ts'
import { situations } from './situations/index.ts'
import { words } from './words/index.ts'

describe.each(definitions.map((one) => [one.id, one] as const))('%s', (id, law) => {
  const steps = Object.entries(law.steps)
  const clocks = Object.entries(law.clocks)
  const mine = situations.filter(({ procedure }) => procedure === id)

  test('every name that it uses is its own', () => {
    expect(() => compile(law)).not.toThrow()
    const unknown = clocks.flatMap(([, clock]) => clock.runsFrom).filter((start) => {
      if (start === 'opened') return false
      if (typeof start === 'string') return !(start in law.steps)
      return 'lapseOf' in start ? !(start.lapseOf in law.clocks) : ![start.step, ...(start.when ?? []), ...(start.unless ?? [])].every((step) => step in law.steps)
    })
    const met = clocks.flatMap(([, clock]) => [...clock.metBy, ...(clock.onLapse?.bars ?? []), ...(clock.extension ? [clock.extension.by] : [])])
    const held = Object.values(law.holds).flatMap(({ begins, ends, stops }) => [...begins, ...ends].filter((step) => !(step in law.steps)).concat(stops === 'every clock' ? [] : stops.filter((clock) => !(clock in law.clocks))))
    expect([unknown, met.filter((step) => !(step in law.steps)), held]).toEqual([[], [], []])
  })

  test('every stage can be reached, and every stage that does not end can be left', () => {
    const leads = new Map<string, string[]>()
    const add = (from: readonly string[] | 'any open stage', to: string | undefined) => {
      const open = Object.entries(law.stages).flatMap(([name, { ends }]) => (ends ? [] : [name]))
      for (const stage of from === 'any open stage' ? open : from) if (to !== undefined) leads.set(stage, [...(leads.get(stage) ?? []), to])
    }
    for (const [, step] of steps) add(step.at, step.to)
    for (const [, clock] of clocks) add('any open stage', clock.onLapse?.becomes)
    const reached = new Set([law.startsAt])
    for (const stage of reached) for (const to of leads.get(stage) ?? []) reached.add(to)
    expect([...reached].sort()).toEqual(Object.keys(law.stages).sort())
    expect(Object.entries(law.stages).filter(([name, { ends }]) => !ends && !leads.has(name))).toEqual([])
  })

  test('every step can be taken: what it waits for can come before it', () => {
    expect(steps.filter(([name, { after = [], unless = [] }]) => after.includes(name) || after.some((one) => unless.includes(one) || !(one in law.steps)))).toEqual([])
    expect(steps.filter(([, { at }]) => at !== 'any open stage' && at.length === 0)).toEqual([])
  })

  test('every number has a source, an article and a confidence; every lapse has a ground', () => {
    const grounds: readonly Ground[] = [
      law.inForce.law, law.counting.law, ...steps.flatMap(([, step]) => [step.law, ...(step.notice ? [step.notice.law] : []), ...(step.appliesFrom ? [step.appliesFrom.law] : [])]),
      ...clocks.flatMap(([, clock]) => [clock.law, ...(clock.onLapse ? [clock.onLapse.law] : []), ...(clock.extension ? [clock.extension.law] : [])]), ...Object.values(law.holds).map((hold) => hold.law),
    ]
    expect(grounds.filter((ground) => ground.source === '' || ground.where === '' || ground.article === '' || !confidences.includes(ground.confidence))).toEqual([])
    expect(clocks.filter(([, clock]) => clock.limit !== 'without delay' && clock.onLapse === undefined)).toEqual([])
    expect(clocks.filter(([, { metBy, runsFrom }]) => metBy.length === 0 || runsFrom.length === 0)).toEqual([])
  })

  test('who may move the person is stopped by a hold, and whatever moves her is marked', () => {
    if (Object.keys(law.holds).length === 0) return
    expect(steps.some(([, { enforces }]) => enforces)).toBe(true)
    const moving = ['receive', 'announce-transfer', 'carry-out', 'remove', 'depart', 'return', 'decide-readmission']
    expect(moving.filter((name) => law.steps[name] && !law.steps[name]?.enforces)).toEqual([])
  })

  test('where it holds anybody, it stands on a side that the law has; where it counts working days, there are rows', () => {
    const used = [...steps.flatMap(([, { by }]) => listOf(by)), ...clocks.map(([, { holder }]) => holder)]
    expect(used.filter((role) => law.places[roles[role]] === undefined)).toEqual([])
    const countries = [...new Set(Object.values(law.places).flatMap((some) => some ?? []))]
    expect(countries.filter((country) => Number.isNaN(calendarOf(country).add(epochDay('2026-03-02'), 5)))).toEqual([])
  })

  test('a clock that a hold would stop is never one that protects the person', () =>
    expect(compile(law).clocks.filter(({ written, stoppedBy }) => written.protects && stoppedBy !== 0)).toEqual([]))

  test('its situations show every clock running, every lapse, every extension', () => {
    const shown = (which: 'clocks' | 'lapses') => new Set(mine.flatMap((one) => (one.stage === undefined ? [] : Object.keys(one[which] ?? {}))))
    expect(clocks.map(([name]) => name).filter((name) => !shown('clocks').has(name))).toEqual([])
    expect(clocks.filter(([, { onLapse }]) => onLapse).map(([name]) => name).filter((name) => !shown('lapses').has(name))).toEqual([])
  })

  test('it stays small enough for a fold of bits', () => {
    expect(steps.length).toBeLessThanOrEqual(60)
    expect(Object.keys(law.stages).length).toBeLessThanOrEqual(30)
    expect(Object.keys(law.holds).length).toBeLessThanOrEqual(30)
  })
})

test('every name of every law has its words in the languages of the desk, and no other name has', () => {
  const keys = (area: string, names: readonly string[]) => names.map((name) => `procedures.${area}.${name}`)
  const all = (of: (law: (typeof definitions)[number]) => object) => [...new Set(definitions.flatMap((law) => Object.keys(of(law))))]
  const wanted = new Set([
    ...keys('step', [...all((law) => law.steps), 'confirm-lapse']), ...keys('stage', all((law) => law.stages)), ...keys('clock', all((law) => law.clocks)), ...keys('hold', all((law) => law.holds)),
    ...keys('need', Object.keys(needs)), ...keys('role', Object.keys(roles)),
    ...keys('means', [...new Set(definitions.flatMap((law) => Object.values(law.clocks).flatMap(({ onLapse }) => (onLapse ? [onLapse.means] : []))))]),
  ])
  for (const language of deskLanguages) {
    const known = Object.keys(words[language]).filter((key) => /^procedures\.(step|stage|clock|hold|need|role|means)\./.test(key))
    expect([...wanted].filter((key) => !known.includes(key)).concat(known.filter((key) => !wanted.has(key)))).toEqual([])
  }
})

test('what nobody uses is in no list', () => {
  const used = new Set(definitions.flatMap((law) => Object.values(law.steps).flatMap((step) => [...(step.needs ?? [])])))
  expect(Object.keys(needs).filter((need) => need !== 'legal opinion' && !used.has(need as keyof typeof needs))).toEqual([])
})

test('an amendment does not reach a file that runs: it keeps the law of the day on which it opened', () => {
  const [law] = definitions
  if (law === undefined) throw new Error('no law')
  const amended = { ...law, version: 'amended', inForce: { from: '2027-01-01', law: source('An amendment made up for this test', 'nowhere').verified('1') } }
  const both = [law, amended]
  expect(inForceOn(both, epochDay('2026-12-31'))?.version).toBe(law.version)
  expect(inForceOn(both, epochDay('2027-01-01'))?.version).toBe('amended')
  expect(inForceOn(both.toReversed(), epochDay('2027-05-01'))?.version).toBe('amended')
  expect(inForceOn(both, epochDay('2001-01-01'))).toBeUndefined()
  expect(inForceOn([{ ...law, inForce: { ...law.inForce, until: '2026-06-30' } }], epochDay('2026-07-01'))).toBeUndefined()
})

test('the laws are known by name, once for each version', () => {
  expect(procedureNames.length).toBe(definitions.length)
  expect(new Set(definitions.map(({ id, version }) => `${id} ${version}`)).size).toBe(definitions.length)
})
