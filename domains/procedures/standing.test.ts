import { describe, expect, test } from 'vitest'
import { Refused } from '../../core/refused.ts'
import { runPure } from '../../core/pure.ts'
import { languages, translator } from '../../core/words.ts'
import { listProcedures } from './list.ts'
import { definitions } from './laws.ts'
import { standing } from './standing.ts'
import { words } from './words/index.ts'

const submitted = { step: 'submit', on: '2026-02-25', with: ['application form', 'evidence', 'safeguards checklist'] }
const received = { step: 'confirm-receipt', on: '2026-03-02' }
const swiss = (happened: readonly object[], today: string, more: object = {}) => runPure(standing, { procedure: 'switzerland-russia', opened: '2026-02-20', happened, today, ...more })
const refusal = async (asked: Promise<unknown>): Promise<Refused> => {
  try {
    await asked
  } catch (fault) {
    if (fault instanceof Refused) return fault
    throw fault
  }
  throw new Error('it was not refused')
}

describe('where a file stands', () => {
  test('stage, clock, days left in both counts, what can come next', async () => {
    const told = await swiss([submitted, received], '2026-03-20')
    expect(told).toMatchObject({ stage: 'received', since: '2026-03-02', ended: false, countries: { requesting: 'CH', requested: 'RU' } })
    expect(told.clocks).toMatchObject([{ clock: 'reply', due: '2026-03-27', daysLeft: 7, workingDaysLeft: 5, holder: 'requested authority', timeZone: 'Europe/Moscow', calendar: 'RU', law: { article: '12(2)', confidence: 'verified' } }])
    const accept = told.possible.find(({ step }) => step === 'accept')
    expect(accept).toMatchObject({ by: ['requested authority'], sides: ['requested'], needs: ['written reply'], leadsTo: 'agreed', law: { article: '12(2)' } })
  })

  test('a lapse says what it means, on which ground, who confirms it and what would then run; nothing happens by itself', async () => {
    const told = await swiss([submitted, received], '2026-03-28')
    expect(told.stage).toBe('received')
    expect(told.lapses).toMatchObject([{
      clock: 'reply', means: 'deemed agreed', becomes: 'agreed', ground: { article: '12(3)' }, confidence: 'verified', automatic: false,
      confirm: { step: 'confirm-lapse', by: 'requesting authority', needs: ['ground'], possible: true }, thenRuns: [{ clock: 'transfer', due: '2026-06-25' }],
    }])
    expect(told.possible.map(({ step }) => step)).toContain('confirm-lapse')
    expect(told.possible.map(({ step }) => step)).not.toContain('refuse')
    expect(told.possible.map(({ step }) => step)).not.toContain('extend')
  })

  test('a number that was remembered asks for a lawyer', async () => {
    const told = await runPure(standing, { procedure: 'netherlands-russia', opened: '2019-01-15', happened: [{ ...submitted, on: '2019-02-01' }, { step: 'confirm receipt', on: '9.2.2019' }], today: '2019-03-07' })
    expect(told.lapses).toMatchObject([{ clock: 'reply', confidence: 'recalled', confirm: { needs: ['ground', 'legal opinion'] } }])
    expect(told.warnings).toHaveLength(1)
  })

  test('held: no due day, what is left, since when, and what it blocks', async () => {
    const told = await swiss([submitted, received, { step: 'accept', on: '2026-03-10', with: 'written reply' }, { step: 'begin-medical-hold', on: '2026-03-20', medicalOpinion: true }], '2026-07-01')
    expect(told.clocks.find(({ clock }) => clock === 'transfer')).toMatchObject({ state: 'held', due: null, wasDue: '2026-06-08', heldSince: '2026-03-20', daysLeft: 80 })
    expect(told.holds).toMatchObject([{ hold: 'medical', since: '2026-03-20', law: { article: '32.4(1)(1)' } }])
    expect(told.lapses).toEqual([])
    expect(told.possible.find(({ step }) => step === 'receive')).toMatchObject({ heldBy: ['medical'] })
  })

  test('an end on a day off is told where no rule says whether it moves', async () => {
    const told = await swiss([submitted, { ...received, on: '2026-03-03' }], '2026-03-29')
    expect(told.lapses[0]).toMatchObject({ due: '2026-03-28', warning: expect.stringContaining('30 March 2026') })
  })

  test('names may be written as people write them, in any order', async () => {
    const told = await swiss([{ step: 'Confirm Receipt', on: '2026-03-02', by: 'requested' }, { step: 'submit', on: '2026-02-25', applicationForm: 'Annex 1', evidence: ['passport'], 'safeguards checklist': true }], '2026-03-20')
    expect(told.stage).toBe('received')
    expect(told.happened.map(({ step, number }) => [step, number])).toEqual([['submit', 2], ['confirm-receipt', 1]])
  })

  test.each(languages)('it speaks %s', async (inLanguage) => {
    const told = await swiss([submitted, received], '2026-03-28', { inLanguage })
    for (const said of [told.stageSays, told.clocks[0]?.says, told.lapses[0]?.says, told.possible[0]?.says]) expect(said).not.toMatch(/^procedures\./)
  })

  test('a least time says until when', async () => {
    const told = await runPure(standing, {
      procedure: 'trafficking-referral', opened: '2026-03-01', today: '2026-03-10', timeZone: 'Europe/Chisinau',
      happened: [{ step: 'screen', on: '2026-03-01', with: 'screening record' }, { step: 'find-reasonable-grounds', on: '2026-03-02', decision: 'no. 12' }],
    })
    expect(told.possible.find(({ step }) => step === 'end-recovery-period')).toMatchObject({ notUntilAfter: '2026-04-01' })
    expect(told.possible.find(({ step }) => step === 'remove')).toMatchObject({ heldBy: ['identification', 'recovery'] })
  })
})

describe('what is refused says the rule, its article and what would be right, in every language', () => {
  const cases: readonly { readonly says: string; readonly asked: () => Promise<unknown>; readonly key: string; readonly field: string; readonly told: readonly string[] }[] = [
    { says: 'an unknown law', asked: () => runPure(standing, { procedure: 'no-such-law', opened: '2026-01-01', today: '2026-01-02' }), key: 'unknown-procedure', field: 'procedure', told: ['benelux-kazakhstan'] },
    { says: 'an unknown version', asked: () => swiss([], '2026-03-01', { version: '1999' }), key: 'unknown-version', field: 'version', told: ['2009'] },
    { says: 'a law not yet in force', asked: () => runPure(standing, { procedure: 'switzerland-russia', opened: '2009-01-05', today: '2009-02-01' }), key: 'not-in-force', field: 'opened', told: [] },
    { says: 'an unknown step', asked: () => swiss([{ step: 'shred', on: '2026-03-01' }], '2026-03-02'), key: 'unknown-step', field: 'happened.0.step', told: ['confirm-receipt', 'confirm-lapse'] },
    { says: 'an unknown role', asked: () => swiss([{ ...submitted, by: 'somebody' }], '2026-03-02'), key: 'unknown-role', field: 'happened.0.by', told: ['requesting authority'] },
    { says: 'an unknown clock', asked: () => swiss([{ step: 'confirm-lapse', on: '2026-03-02', clock: 'sundial' }], '2026-03-02'), key: 'unknown-clock', field: 'happened.0.clock', told: ['reply'] },
    { says: 'a field that nobody asks for', asked: () => swiss([{ ...submitted, diagnosis: 'something' }], '2026-03-02'), key: 'unknown-need', field: 'happened.0.diagnosis', told: ['evidence'] },
    { says: 'a day that is none', asked: () => swiss([submitted, received, { step: 'accept', on: '2026-03-10', with: 'written reply' }, { step: 'extend-transfer', on: '2026-03-11', reasons: 'ill', until: 'soon' }], '2026-03-12'), key: 'names-day', field: 'happened.3.until', told: [] },
    { says: 'a country that is no party', asked: () => swiss([], '2026-03-02', { countries: { requesting: 'FR' } }), key: 'country', field: 'countries.requesting', told: ['CH, RU'] },
    { says: 'a State that would ask itself', asked: () => swiss([], '2026-03-02', { countries: { requesting: 'CH', requested: 'CH' } }), key: 'country', field: 'countries.requested', told: ['RU'] },
    { says: 'a side that this law does not have', asked: () => swiss([], '2026-03-02', { countries: { here: 'RU' } }), key: 'country', field: 'countries.here', told: [] },
    { says: 'a zone that is none', asked: () => swiss([], '2026-03-02', { timeZone: 'Mars/Olympus' }), key: 'zone', field: 'timeZone', told: [] },
    { says: 'a target that is a number of the law', asked: () => swiss([], '2026-03-02', { targets: { reply: { count: 3, unit: 'days' } } }), key: 'no-target', field: 'targets', told: [] },
    { says: 'a day of reading before the file', asked: () => swiss([], '2026-02-01'), key: 'today', field: 'today', told: [] },
    { says: 'out of turn', asked: () => swiss([received], '2026-03-20'), key: 'out-of-turn', field: 'happened.0.step', told: ['submit', '12(2)'] },
    { says: 'the wrong side', asked: () => swiss([submitted, { ...received, by: 'requesting authority' }], '2026-03-20'), key: 'wrong-side', field: 'happened.1.step', told: ['requested authority', '12(2)'] },
    { says: 'before the file began', asked: () => swiss([{ ...submitted, on: '2026-02-19' }], '2026-03-20'), key: 'before-opening', field: 'happened.0.step', told: [] },
    { says: 'in the future', asked: () => swiss([{ ...submitted, on: '2026-03-21' }], '2026-03-20'), key: 'future', field: 'happened.0.step', told: [] },
    { says: 'a document missing', asked: () => swiss([{ step: 'submit', on: '2026-02-25', with: ['application form'] }], '2026-03-20'), key: 'missing', field: 'happened.0.step', told: ['evidence, safeguards checklist', '12(1)'] },
    { says: 'two officers at once', asked: () => swiss([submitted, received, { step: 'accept', on: '2026-03-10', with: 'written reply' }, { step: 'refuse', on: '2026-03-10', with: ['written reply', 'reasons'] }], '2026-03-20'), key: 'contradiction', field: 'happened.3.step', told: ['13'] },
    { says: 'an extension after the limit', asked: () => swiss([submitted, received, { step: 'extend', on: '2026-03-28', reasons: 'a register burnt' }], '2026-04-20'), key: 'late-extension', field: 'happened.2.step', told: ['27', '12(2)'] },
    { says: 'a refusal after the silence', asked: () => swiss([submitted, received, { step: 'refuse', on: '2026-03-28', with: ['written reply', 'reasons'] }], '2026-04-20'), key: 'lapsed', field: 'happened.2.step', told: ['12(3)'] },
    { says: 'a year without a calendar', asked: () => runPure(standing, { procedure: 'russia-readmission', opened: '2026-12-30', today: '2026-12-31' }), key: 'calendar', field: 'opened', told: ['2027', 'RU'] },
    { says: 'under a hold', asked: () => swiss([submitted, received, { step: 'accept', on: '2026-03-10', with: 'written reply' }, { step: 'begin-asylum-hold', on: '2026-03-11' }, { step: 'receive', on: '2026-03-12', with: ['crossing', 'handover record'] }], '2026-04-20'), key: 'held', field: 'happened.4.step', told: ['asylum', '32.4(1)(3)'] },
  ]
  test.each(cases)('$says', async ({ asked, key, field, told }) => {
    const { saying, fields } = await refusal(asked())
    expect(saying.key).toBe(`procedures.refused.${key}`)
    expect(Object.keys(fields)).toEqual([field])
    for (const language of languages) {
      const said = translator(words, language)(saying.key as keyof (typeof words)['en'], saying.filled)
      expect(said).not.toMatch(/\{\w+\}/)
      for (const one of told) expect(said).toContain(one)
    }
  })
})

test('the list names every law with its steps, their words, their grounds and sources', async () => {
  const { procedures } = await runPure(listProcedures, {})
  expect(procedures.map(({ id }) => id)).toEqual(definitions.map(({ id }) => id))
  for (const one of procedures) {
    expect(one.steps.every(({ says }) => says.length > 3 && !says.startsWith('procedures.'))).toBe(true)
    expect(one.sources.length).toBeGreaterThan(0)
  }
  const { procedures: [kazakh] } = await runPure(listProcedures, { procedure: 'benelux-kazakhstan', inLanguage: 'ru' })
  expect(Object.keys(kazakh?.lists ?? {})).toHaveLength(10)
  expect(kazakh?.steps.find(({ step }) => step === 'refuse')?.says).toBe('Отказать, с обоснованием')
  expect((await refusal(runPure(listProcedures, { procedure: 'none' }))).saying.key).toBe('procedures.refused.unknown-procedure')
})

test('of days alone the papers count as there, and it says so; of papers told in part the rest is missing', async () => {
  const told = await swiss([{ step: 'submit', on: '2026-02-25' }, { step: 'confirm-receipt', on: '2026-03-02' }], '2026-03-20')
  expect(told.clocks.find(({ clock }) => clock === 'reply')?.due).toBe('2026-03-27')
  expect(told.happened[0]?.warnings).toMatchObject([{ warning: 'papers-unsaid', says: expect.stringContaining('The form of the application; Evidence from the lists of the instrument; The checklist of safeguards') }])
  const { happened: [said] } = await swiss([{ step: 'submit', on: '2026-02-25' }], '2026-03-20', { inLanguage: 'ky' })
  expect(said?.warnings.map(({ says }) => says).join()).not.toMatch(/application|evidence|checklist/)
  expect(told.happened[1]?.warnings).toEqual([])
  // A day that a step names is no paper: without it the clock could not run.
  await expect(swiss([submitted, received, { step: 'accept', on: '2026-03-10' }, { step: 'extend-transfer', on: '2026-03-11' }], '2026-03-12')).rejects.toMatchObject({ saying: { key: 'procedures.refused.missing' } })
})
