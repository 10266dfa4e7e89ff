import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../../core/actor.ts'
import { makeCoalition, moscowJoins } from '../../../tests/coalition.ts'
import { help, ownerOf, peopleWithCases, prepared, publish } from '../../../tests/counting.ts'
import type { World } from '../../../tests/world.ts'
import { writeInitiative } from '../../coalition/index.ts'
import { searchRegister } from '../../sources/index.ts'
import { withdrawRelease } from '../index.ts'
import {
  addSentence, approveReport, beginReport, correctReport, editSentence, leaveOutSentence, listDrafts, listReports, publishReport, putBackSentence, refreshReport, showDraft, showReport, verifyReport,
} from './index.ts'

let world: World
let owner: pg.Client
let report: string
let release: string
const year = 2025
const small = { language: 'ru', title: 'Уголок', text: 'Детский уголок', place: 'Ош', country: 'KG', fromOn: `${year}-02-01`, untilOn: `${year}-03-01`, published: true } as const
beforeAll(async () => {
  world = await makeCoalition()
  owner = await ownerOf(world)
  await moscowJoins(world)
  const past = { owner, office: world.osh, on: `${year}-07-14` }
  await help(past, await peopleWithCases(past, 24), 'shelter', world.programme)
  ;({ release } = await prepared(world, world.osh, { periodFrom: `${year}-07-01`, periodTo: `${year}-07-31`, indicators: ['helped', 'referred'] }))
  await publish(world, world.osh, release)
  await world.asPage(writeInitiative, small, world.osh.coordinator)
  await world.asPage(writeInitiative, { ...small, title: 'Тайный черновик', published: false }, world.osh.coordinator)
})
afterAll(async () => {
  await owner.end()
  await world.close()
})
const draft = () => world.asPage(showDraft, { report }, world.osh.coordinator)
const sentence = async (key: RegExp) => {
  const found = (await draft()).sentences.find(({ said }) => key.test(said.en))
  if (!found) throw new Error(`No sentence says ${key}`)
  return found
}
const refusal = (key: string, why = 'conflict') => ({ why, saying: { key: `evidence.annual.refused.${key}` } })
const field = (name: string, key: string) => ({ why: 'invalid', fields: { [name]: [expect.objectContaining({ key })] } })

test('the keeper begins a year that is over, once; nobody else does, and a year that runs is refused', async () => {
  const { osh, moscow } = world
  for (const asking of [moscow.coordinator, osh.worker, osh.supervisor, visitor]) await expect(world.asPage(beginReport, { year }, asking)).rejects.toMatchObject({ why: expect.stringMatching(/forbidden|unknown/) })
  await expect(world.asPage(beginReport, { year: 2026 }, osh.coordinator)).rejects.toMatchObject(field('year', 'evidence.annual.refused.open-year'))
  ;({ report } = await world.asPage(beginReport, { year }, osh.coordinator))
  await expect(world.asPage(beginReport, { year }, osh.coordinator)).rejects.toMatchObject({ ...refusal('twice'), now: { report } })
  for (const asking of [moscow.coordinator, visitor]) await expect(world.asPage(showDraft, { report }, asking)).rejects.toMatchObject({ why: expect.stringMatching(/forbidden|unknown/) })
  await expect(world.asPage(showReport, { year }, visitor)).rejects.toMatchObject({ why: 'missing' })
  expect(await world.asPage(listReports, {}, visitor)).toEqual([])
  expect(await world.asPage(listDrafts, {}, osh.supervisor)).toMatchObject({ reports: [{ report, state: 'draft', year }] })
})

test('what is generated is what everybody can read: published figures and entries, each with its page; nothing that only the keeper sees', async () => {
  const { sentences, figures } = await draft()
  expect((await sentence(/People who were helped|\{indicator-fig.*-helped/)).said.en).toContain('{people-')
  const people = Object.values(figures).flatMap(({ value, leads }) => (value.is === 'people' ? [{ people: value.people, leads }] : []))
  expect(people).toEqual(expect.arrayContaining([{ people: 24, leads: `/figures/${release}` }, { people: null, leads: `/figures/${release}` }]))
  expect(figures.initiatives).toMatchObject({ value: { number: 1 }, leads: '/coalition/practices' })
  expect(JSON.stringify({ sentences, figures })).not.toContain('Тайный')
  // Moscow joined this year, which is another one: the chapter says so.
  expect(sentences.some(({ said }) => said.en === 'No member is on record for this year.')).toBe(true)
})

test('a sentence is edited with the figures of its chapter, and with no other', async () => {
  const { osh } = world
  const one = await sentence(/^Small projects that ran/)
  const edit = (text: object, seen = one.version) => world.asPage(editSentence, { sentence: one.sentence, seen, en: 'In the year {initiatives}.', ru: 'За год {initiatives}.', ...text }, osh.coordinator)
  await expect(edit({ en: 'There were {intiatives}' })).rejects.toMatchObject({ why: 'invalid', fields: { en: [{ key: 'evidence.annual.refused.figure', filled: { name: '{intiatives}' } }] } })
  await expect(edit({ ru: 'Людей: {releases}' })).rejects.toMatchObject(field('ru', 'evidence.annual.refused.figure'))
  await expect(edit({ ru: 'Открыта {' })).rejects.toMatchObject(field('ru', 'evidence.annual.refused.figure'))
  await expect(edit({ en: '  ' })).rejects.toMatchObject(field('en', 'core.field.empty'))
  await expect(edit({ ru: 'а'.repeat(5_000) })).rejects.toMatchObject(field('ru', 'core.field.long'))
  await expect(world.asPage(editSentence, { sentence: one.sentence, seen: 1, en: 'x', ru: 'x' }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'missing' })
  await edit({ en: 'Small projects were run,\nsome 17 of them.', ru: 'Малых проектов: {initiatives}.' })
  await expect(edit({})).rejects.toMatchObject({ saying: { key: 'core.refused.changed' }, now: { version: one.version + 1 } })
  expect(await sentence(/^Small projects were/)).toMatchObject({ written: { en: 'Small projects were run, some 17 of them.' }, made: one.made, omitted: ['initiatives'], typed: ['17'], gone: [], editedBy: expect.stringContaining('coordinator') })
})

test('a sentence is left out and put back; a chapter never falls silent; one of our own stands where it was put', async () => {
  const { osh } = world
  const items = (await draft()).sentences.filter(({ chapter }) => chapter === 'initiatives')
  expect(items.map(({ shape }) => shape)).toEqual(['title', 'text', 'item'])
  const [title, first, item] = items
  const leave = (one: typeof title, seen = one?.version ?? 0) => world.asPage(leaveOutSentence, { sentence: one?.sentence ?? '', seen }, osh.coordinator)
  await expect(leave(title)).rejects.toMatchObject(refusal('empty-chapter'))
  await leave(item)
  await expect(leave(item)).rejects.toMatchObject(refusal('out'))
  await expect(leave(first)).rejects.toMatchObject(refusal('empty-chapter'))
  const again = (await draft()).sentences.find((one) => one.sentence === item?.sentence)
  expect(again?.leftOut).toBe(true)
  await world.asPage(putBackSentence, { sentence: again?.sentence ?? '', seen: again?.version ?? 0 }, osh.coordinator)
  await expect(world.asPage(putBackSentence, { sentence: again?.sentence ?? '', seen: 3 }, osh.coordinator)).rejects.toMatchObject(refusal('in'))

  await expect(world.asPage(addSentence, { after: first?.sentence ?? '', en: 'And {members}', ru: 'И {members}' }, osh.coordinator)).rejects.toMatchObject(field('en', 'evidence.annual.refused.figure'))
  await world.asPage(addSentence, { after: first?.sentence ?? '', en: 'Neighbours helped with all {initiatives}.', ru: 'Соседи помогли со всеми: {initiatives}.' }, osh.coordinator)
  expect((await draft()).sentences.filter(({ chapter }) => chapter === 'initiatives').map(({ said }) => said.en.slice(0, 10))).toEqual(['Small proj', 'Small proj', 'Neighbours', expect.stringMatching(/^\{title-/)])
})

test('generated again, edits stay, and those with other figures wait to be read', async () => {
  const { osh } = world
  const { revision } = await draft()
  await world.asPage(writeInitiative, { ...small, title: 'Второй проект' }, osh.coordinator)
  await expect(world.asPage(refreshReport, { report, seen: revision - 1 }, osh.coordinator)).rejects.toMatchObject({ saying: { key: 'core.refused.changed' } })
  const again = await world.asPage(refreshReport, { report, seen: revision }, osh.coordinator)
  expect(again.moved).toBe(2)
  const { sentences, figures, revision: now } = await draft()
  expect(figures.initiatives?.value).toEqual({ is: 'number', number: 2 })
  const ours = sentences.filter(({ chapter }) => chapter === 'initiatives')
  expect(ours.map(({ said, moved }) => [said.en.slice(0, 10), moved])).toEqual([['Small proj', false], ['Small proj', true], ['Neighbours', true], [expect.stringMatching(/^\{title-/), false], [expect.stringMatching(/^\{title-/), false]])
  await expect(world.asPage(approveReport, { report, seen: now }, osh.supervisor)).rejects.toMatchObject(refusal('moved'))
  for (const one of ours.filter(({ moved }) => moved)) await world.asPage(editSentence, { sentence: one.sentence, seen: one.version, en: one.said.en, ru: one.said.ru }, osh.coordinator)
  expect((await draft()).sentences.some(({ moved }) => moved)).toBe(false)
})

test('a second person approves what she read; whatever changes afterwards is approved anew; then it is published, signed and frozen', async () => {
  const { osh } = world
  const { revision } = await draft()
  await expect(world.asPage(publishReport, { report }, osh.coordinator)).rejects.toMatchObject(refusal('not-approved'))
  await expect(world.asPage(approveReport, { report, seen: revision }, osh.coordinator)).rejects.toMatchObject(refusal('own'))
  await expect(world.asPage(approveReport, { report, seen: revision - 1 }, osh.supervisor)).rejects.toMatchObject({ saying: { key: 'core.refused.changed' } })
  await world.asPage(approveReport, { report, seen: revision }, osh.supervisor)
  await expect(world.asPage(approveReport, { report, seen: revision }, osh.supervisor)).rejects.toMatchObject(refusal('approved'))
  const one = await sentence(/^Neighbours/)
  await world.asPage(editSentence, { sentence: one.sentence, seen: one.version, en: one.said.en, ru: 'Соседи помогли.' }, osh.coordinator)
  await expect(world.asPage(publishReport, { report }, osh.coordinator)).rejects.toMatchObject(refusal('not-approved'))
  const last = await sentence(/^No member is/)
  await world.asPage(leaveOutSentence, { sentence: last.sentence, seen: last.version }, osh.coordinator)
  await world.asPage(approveReport, { report, seen: (await draft()).revision }, osh.supervisor)
  const { hash } = await world.asPage(publishReport, { report }, osh.coordinator)

  const shown = await world.asPage(showReport, { year: String(year) }, visitor)
  expect(shown).toMatchObject({ report, version: 1, approvedBy: 'supervisor', whole: true, correctedBy: null, signed: { hash } })
  expect(shown.sentences.some(({ said }) => /^No member is/.test(said.en))).toBe(false)
  expect(JSON.stringify(shown)).not.toContain(osh.accounts.coordinator)
  const { createHash } = await import('node:crypto')
  expect(createHash('sha256').update(shown.text ?? '').digest('hex')).toBe(hash)
  expect(await world.asPage(verifyReport, { report }, visitor)).toMatchObject({ ok: true, year, hash })
  expect((await world.asPage(searchRegister, { words: 'годовой отчёт 2025' }, visitor)).found).toMatchObject([{ address: '/reports/2025' }])
  expect(await world.asPage(listReports, {}, visitor)).toMatchObject([{ report, year, version: 1 }])
})

test('nothing in a published report changes: the door says so, and the database has no way', async () => {
  const { osh } = world
  const [one] = (await draft()).sentences.filter(({ shape }) => shape !== 'title')
  const { sentence: id, version: seen } = one ?? { sentence: '', version: 1 }
  const { revision } = await draft()
  for (const attempt of [
    () => world.asPage(editSentence, { sentence: id, seen, en: 'x', ru: 'x' }, osh.coordinator), () => world.asPage(leaveOutSentence, { sentence: id, seen }, osh.coordinator), () => world.asPage(addSentence, { after: id, en: 'x', ru: 'x' }, osh.coordinator),
    () => world.asPage(refreshReport, { report, seen: revision }, osh.coordinator), () => world.asPage(publishReport, { report }, osh.coordinator), () => world.asPage(approveReport, { report, seen: revision }, osh.supervisor),
  ]) await expect(attempt()).rejects.toMatchObject(refusal('frozen'))
  const change = (value: number) => owner.query(`update annual_figure set value = $2 where report = $1 and name = 'initiatives'`, [report, { is: 'number', number: value }])
  await change(3)
  expect(await world.asPage(verifyReport, { report }, visitor)).toMatchObject({ ok: false, whole: false, signed: true })
  await change(2)
  expect(await world.asPage(verifyReport, { report }, visitor)).toMatchObject({ ok: true })
})

test('a correction is a new version with its reason; the old one stays readable', async () => {
  const { osh } = world
  const second = await world.asPage(correctReport, { report, reason: 'Проектов было больше' }, osh.coordinator)
  await expect(world.asPage(correctReport, { report, reason: 'x' }, osh.coordinator)).rejects.toMatchObject(refusal('correction-waits'))
  await expect(world.asPage(correctReport, { report: second.report, reason: 'x' }, osh.coordinator)).rejects.toMatchObject(refusal('not-published'))
  const before = await draft()
  const now = await world.asPage(showDraft, second, osh.coordinator)
  expect(now.sentences.map(({ said, leftOut }) => [said, leftOut])).toEqual(before.sentences.map(({ said, leftOut }) => [said, leftOut]))
  await world.asPage(approveReport, { ...second, seen: now.revision }, osh.supervisor)
  await world.asPage(publishReport, second, osh.coordinator)
  expect(await world.asPage(showReport, { year }, visitor)).toMatchObject({ ...second, version: 2, correction: 'Проектов было больше', versions: [{ version: 2 }, { version: 1, correctedBy: second.report }] })
  expect(await world.asPage(showReport, { year, version: 1 }, visitor)).toMatchObject({ report, version: 1, correctedBy: second.report })
  await expect(world.asPage(correctReport, { report, reason: 'x' }, osh.coordinator)).rejects.toMatchObject(refusal('corrected'))
})

test('figures that were withdrawn since show no number, and the signed text is not given out; the signature still holds', async () => {
  await world.asPage(withdrawRelease, { release, reason: 'Счёт был неверен' }, world.osh.supervisor)
  const shown = await world.asPage(showReport, { year }, visitor)
  expect(shown).toMatchObject({ whole: false, text: null })
  expect(JSON.stringify(shown.figures)).not.toContain('"people":24')
  expect(await world.asPage(verifyReport, { report: shown.report }, visitor)).toMatchObject({ ok: true })
})
