import fc from 'fast-check'
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { modelsOf, readAll, xsdFaults } from '../../../tests/iati.ts'
import { activityLayout, organisationLayout, type Activity, type Organisation } from './activity.ts'
import { checkIati } from './check.ts'
import type { Fault } from './fault.ts'
import { readIati } from './read.ts'
import { ActivityTaken, ActivityToGive, OrganisationToGive } from './schema.ts'
import { takeActivity, takeOrganisation } from './take.ts'
import { writeActivities, writeOrganisations } from './write.ts'

const at = Temporal.Instant.from('2026-11-22T09:00:00Z')
const joined = async (pieces: AsyncIterable<string>) => (await Array.fromAsync(pieces)).join('')

/** Reads a file of ours again. Fails on anything that was not taken. */
async function again<T>(xml: string, take: (entry: Parameters<typeof takeActivity>[0], told: (fault: Fault) => void) => T | undefined): Promise<readonly (T | undefined)[]> {
  const left: Fault[] = []
  const taken = (await readAll(xml)).flatMap((found) => {
    if (found.is === 'fault') left.push(found.fault)
    return found.is === 'entry' ? [take(found.entry, (fault) => left.push(fault))] : []
  })
  expect(left).toEqual([])
  return taken
}

describe('whatever is given out', () => {
  test('as activities is valid by the official schema and comes back the same', () =>
    fc.assert(fc.asyncProperty(fc.array(modelsOf(activityLayout), { minLength: 1, maxLength: 2 }), async (models) => {
      const activities = models.map((model) => ActivityToGive.parse(model))
      const xml = await joined(writeActivities(activities, at))
      expect(xsdFaults(xml, 'activities')).toEqual([])
      expect(await again(xml, takeActivity)).toEqual(activities)
    }), { numRuns: 60 }), 60_000)

  test('as organisations too', () =>
    fc.assert(fc.asyncProperty(modelsOf(organisationLayout), async (model) => {
      const organisation = OrganisationToGive.parse(model)
      const xml = await joined(writeOrganisations([organisation], at))
      expect(xsdFaults(xml, 'organisations')).toEqual([])
      expect(await again(xml, takeOrganisation)).toEqual([organisation])
    }), { numRuns: 60 }), 60_000)
})

/** Real files, where they are: one is the publisher's own and may be tested with, not shipped. */
const real = join(import.meta.dirname, '../../../../shared/standards/iati/real')
const files = ['armenia-43-activities.xml', 'seven-activities.xml'].filter((name) => existsSync(join(real, name)))

test.each(files)('%s is taken, fits its type, and is valid when it is given out again', async (name) => {
  const taken: Activity[] = []
  const rules = new Set<string>()
  for await (const found of readIati(createReadStream(join(real, name)))) {
    const activity = found.is === 'entry' ? takeActivity(found.entry, ({ rule }) => rules.add(rule)) : undefined
    if (activity) taken.push(ActivityTaken.parse(activity))
  }
  expect(taken.length).toBe(name.startsWith('armenia') ? 43 : 7)
  expect([...rules].filter((rule) => rule !== 'row.person' && rule !== 'row.not-taken')).toEqual([])
  const xml = await joined(writeActivities(taken, at))
  expect(xsdFaults(xml, 'activities')).toEqual([])
  expect(await again(xml, takeActivity)).toEqual(taken)
}, 60_000)

/** A small activity that says all that the official rules ask for. */
const whole: Activity = {
  ...ActivityTaken.parse(Object.fromEntries(Object.entries(activityLayout).map(([key, field]) =>
    [key, field.is === 'many' || key === 'title' ? [] : key === 'identifier' ? 'XM-DAC-41120-TJ-7' : null]))),
  language: 'ru', currency: 'EUR', status: '2',
  reporter: { ref: 'XM-DAC-41120', type: '40', secondary: null, name: [{ language: null, text: 'Организация' }] },
  title: [{ language: null, text: 'Помощь вернувшимся' }, { language: 'en', text: 'Help for those who came back' }],
  descriptions: [{ type: '1', words: [{ language: null, text: 'Показательный пример' }] }],
  participants: [{ ref: 'XM-DAC-41120', type: '40', role: '4', activity: null, channel: null, name: [] }],
  dates: [{ type: '2', on: '2024-02-29', words: [] }],
  countries: [{ code: 'TJ', percentage: '60', name: [] }, { code: 'KG', percentage: '40', name: [] }],
  sectors: [{ code: '15190', vocabulary: '1', vocabularyUri: null, percentage: null, name: [] }],
}

test('an activity that says what is asked for has no fault under the official rules', async () => {
  const xml = await joined(writeActivities([whole], at))
  const bytes = (async function* () { yield Buffer.from(xml) })()
  expect(await checkIati(bytes, { now: at, language: 'en' })).toMatchObject({ ok: true, entries: 1, version: '2.03', verdicts: [] })
})

test('what a file to be given out still lacks is named', () => {
  const { success, error } = ActivityToGive.safeParse({ ...whole, title: [], status: null })
  expect(success).toBe(false)
  expect(error?.issues.map(({ path }) => path.join('.')).sort()).toEqual(['status', 'title'])
})

test('a character that XML cannot hold is never written', async () =>
  expect(joined(writeActivities([{ ...whole, status: 'a\u0000b' }], at))).rejects.toThrow(RangeError))

test('the shape of what came in is the shape that the types say', () => {
  expect(ActivityTaken.safeParse({ ...whole, more: 1 }).success).toBe(false)
  expect(ActivityTaken.safeParse({ ...whole, dates: [{ type: '2', on: '2023-02-29', words: [] }] }).success).toBe(false)
  const organisation: Organisation | undefined = undefined
  expect(OrganisationToGive.safeParse(organisation).success).toBe(false)
})
