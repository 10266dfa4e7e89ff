import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shapeOf, type Shape } from '../../doors/shape.ts'
import { operations } from '../../domains/operations.ts'
import { definitions, fieldNames, needs, type Procedure } from '../../domains/procedures/index.ts'
import { cloneDatabase, type Clone } from '../database.ts'
import { importsOf, sources } from './sources.ts'

const referrals: readonly Procedure[] = definitions.filter(({ kind }) => kind === 'trafficking referral')
/** What the police or a court may want of somebody. */
const cooperation = /cooperat|testi|witness|statement|investigat|prosecut|police|denounc|crim/i
/** Whatever is done by those who help, and moves nobody's case: help itself. */
const isHelp = ([, { by, enforces }]: readonly [string, Procedure['steps'][string]]) => !enforces && [by].flat().includes('support organisation')

describe('help to a presumed victim does not hang on cooperation', () => {
  test('there are referrals, and nothing in them is called cooperation: no step, stage, limit, hold, and nothing that a step needs', () => {
    expect(referrals.map(({ id }) => id).sort()).toEqual(['national-referral-mechanism', 'trafficking-referral'])
    for (const { steps, stages, clocks, holds } of referrals) {
      const named = [...[steps, stages, clocks, holds].flatMap((all) => Object.keys(all)), ...Object.values(steps).flatMap((step) => step.needs ?? [])]
      expect(named.filter((name) => cooperation.test(name))).toEqual([])
    }
  })

  test('a step of help waits for no other step, is barred by none, and needs a consent or the record of the interview and nothing else', () => {
    for (const { id, steps } of referrals) {
      const help = Object.entries(steps).filter(isHelp)
      expect(help.length, id).toBeGreaterThanOrEqual(3)
      for (const [name, { after = [], unless = [], needs: needed = [] }] of help)
        expect([id, name, after, unless, needed.filter((need) => need !== 'consent' && need !== 'screening record')]).toEqual([id, name, [], [], []])
    }
  })

  test('where no convention says who finds grounds, every step of help is reached by those who help alone; under the convention after one finding of reasonable grounds', () => {
    for (const { id, startsAt, steps } of referrals) {
      const ways = Object.entries(steps)
      const reached = new Set([startsAt])
      const helpers = ways.filter((one) => isHelp(one) || (id === 'trafficking-referral' && one[0] === 'find-reasonable-grounds'))
      for (let size = 0; size < reached.size;) {
        size = reached.size
        for (const [, { at, to }] of helpers) if (to && (at === 'any open stage' || at.some((stage) => reached.has(stage)))) reached.add(to)
      }
      expect(ways.filter(isHelp).filter(([, { at }]) => at !== 'any open stage' && !at.some((stage) => reached.has(stage))).map(([name]) => `${id}: ${name}`).filter((one) => one !== 'trafficking-referral: settle')).toEqual([])
    }
  })

  test('the time to recover and to think is thirty days at least, begins with the grounds, and stands before every removal', () => {
    const convention = referrals.find(({ id }) => id === 'trafficking-referral')
    expect(convention?.clocks['recovery-period']).toMatchObject({ limit: { count: 30, unit: 'days' }, least: true, runsFrom: ['find-reasonable-grounds'] })
    expect(convention?.holds['recovery']).toMatchObject({ begins: ['find-reasonable-grounds'], ends: ['end-recovery-period', 'end-recovery-early'] })
    expect(Object.entries(convention?.steps ?? {}).filter(([, { to }]) => to === 'returned').map(([name, { enforces }]) => [name, enforces])).toEqual([['return', true], ['remove', true]])
  })
})

/** What would name an illness, however it is spelled. That somebody needs health care is said; of what she suffers is not. */
const illness = /diagnos|\bicd|disease|disorder|symptom|\bhiv|\baids\b|tubercul|hepatit|pregnan|psychiat|trauma|medication|anamnes|blood/i
const namesIn = (shape: Shape): readonly string[] => [
  ...Object.entries(shape.properties ?? {}).flatMap(([name, one]) => [name, ...namesIn(one)]), ...(shape.items ? namesIn(shape.items) : []), ...(shape.anyOf ?? []).flatMap(namesIn), ...(shape.enum ?? []).map(String),
]

describe('nowhere is there a place for a diagnosis', () => {
  let database: Clone
  let owner: pg.Client
  beforeAll(async () => {
    database = await cloneDatabase()
    owner = new pg.Client(database.owner)
    await owner.connect()
  })
  afterAll(async () => {
    await owner.end()
    await database.drop()
  })

  test('no column is for one', async () => {
    const { rows } = await owner.query<{ name: string }>(`select table_name || '.' || column_name as name from information_schema.columns where table_schema not in ('pg_catalog', 'information_schema')`)
    expect(rows.length).toBeGreaterThan(500)
    expect(rows.map(({ name }) => name).filter((name) => illness.test(name.replaceAll('_', ' ')))).toEqual([])
  })

  test('no operation asks for one, by the name of a field or by what one chooses from', () => {
    const all = operations.flatMap((operation) => namesIn(shapeOf(operation)).map((name) => `${operation.name}: ${name}`))
    expect(all.length).toBeGreaterThan(500)
    expect(all.filter((name) => illness.test(name))).toEqual([])
  })

  test('no law needs one, and no field of an official form is for one', () => {
    expect([...Object.keys(needs), ...fieldNames].filter((name) => illness.test(name))).toEqual([])
  })
})

test('one operation alone sends anything to a person, and it asks the rule of the person first; letters to colleagues go out by the one who carries them', () => {
  const sends = sources.filter((file) => importsOf(file).includes('core/mail.ts'))
  expect(sends).toEqual(['core/post.ts', 'domains/people/notify.ts', 'domains/procedures/notices/list-letters.ts'])
  expect(sources.filter((file) => importsOf(file).includes('core/post.ts'))).toEqual(['core/work.ts'])
})
