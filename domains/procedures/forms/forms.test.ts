import pg from 'pg'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../../core/actor.ts'
import { Refused } from '../../../core/refused.ts'
import { allOf } from '../../../tests/papers.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { openCase } from '../../cases/index.ts'
import { recordPerson } from '../../people/index.ts'
import { lists } from '../definitions/benelux-kazakhstan-lists.ts'
import { encloseEvidence, listForms, openProcedure, removeEvidence, takeForm, takeStep, writeSheet } from '../index.ts'
import { versionsOf } from '../laws.ts'
import { fieldNames, fields, isOnSheet, isFieldName, type FieldName } from './fields.ts'
import { askedIn } from './file.ts'
import { fill, type FileFacts } from './fill.ts'
import { boxOf } from './form.ts'
import { formOf, formsOf, lawsWithForms } from './forms.ts'
import { drawForm } from './paper.ts'

const all = lawsWithForms.flatMap((law) => formsOf(law).map((form) => ({ law, form })))
const opened = async (bytes: Buffer) => {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages = await Promise.all(Array.from({ length: document.numPages }, async (_one, at) => (await (await document.getPage(at + 1)).getTextContent()).items))
  return { pages: pages.length, text: pages.flat().map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('').replaceAll(/\s+/g, ' '), title: String((await document.getMetadata()).info) }
}

describe('the forms as data', () => {
  /** Which item of the list of the instrument a box answers. */
  const itemOf: { readonly [name in FieldName]?: string } = {
    day: 'day', number: 'number of the file', requestingAuthority: 'from: authority, telephone, fax, e-mail', requestedAuthority: 'to: authority, telephone, fax, e-mail',
    requestingTelephone: 'from: authority, telephone, fax, e-mail', requestingFax: 'from: authority, telephone, fax, e-mail', requestingEmail: 'from: authority, telephone, fax, e-mail',
    requestedTelephone: 'to: authority, telephone, fax, e-mail', requestedFax: 'to: authority, telephone, fax, e-mail', requestedEmail: 'to: authority, telephone, fax, e-mail',
    surname: 'surname', givenNames: 'given names', maidenName: 'maiden name', otherNames: 'other names, alias', sex: 'sex', bornOn: 'day of birth', placeOfBirth: 'place of birth', nationality: 'nationality',
    lastResidence: 'last residence in the requested State', civilStatus: 'civil status, spouse', spouse: 'civil status, spouse', childrenCount: 'minor children: number, names, days of birth', children: 'minor children: number, names, days of birth',
    irregularOn: 'day on which the irregular stay was established', annexes: 'annexes', official: 'official, stamp, signature', stamp: 'official, stamp, signature', signature: 'official, stamp, signature',
    replyOn: 'reply: day', reply: 'reply: approved or refused', replyGrounds: 'reply: grounds', replyObservations: 'reply: special observations',
    transitReplyOn: 'reply: day', transitReply: 'reply: approved or refused', transitReplyGrounds: 'reply: grounds', transitReplyObservations: 'reply: special observations',
    approvedOn: 'day of approval', travelDocument: 'laissez-passer: issued, valid until', travelDocumentIssuedOn: 'laissez-passer: issued, valid until', travelDocumentValidUntil: 'laissez-passer: issued, valid until',
    transferOn: 'day, time and place', transferTime: 'day, time and place', transferPlace: 'day, time and place', means: 'by air, land or sea', vehicle: 'registration of the vehicle, number of the flight',
    escortsCount: 'escorts: number, names', escorts: 'escorts: number, names', medicalEscort: 'medical escort', notByAir: 'reason why not by air', protectiveMeasures: 'protective measures', receipt: 'confirmation of receipt',
    conditionsMet: 'declaration a: the conditions are met', noRefusalKnown: 'declaration b: no ground of refusal is known', arrivalLeg: 'legs of arrival and departure', departureLeg: 'legs of arrival and departure',
    otherTransit: 'other States of transit', finalDestination: 'final destination', supportAsked: 'support asked for',
  }
  const itemsIn = (id: string) => (formOf('benelux-kazakhstan', id)?.parts ?? [])
    .flatMap((part) => ('evidence' in part ? ['evidence 1 to 5, with days of issue and validity'] : part.rows.flat().map((named) => itemOf[boxOf(named, isFieldName).field] ?? named)))
    .filter((item, at, items) => item !== items[at - 1])

  test.each([
    ['annex-1a', 'form 1A: request for an own national'], ['annex-1b', 'form 1B: request for another person'], ['annex-2', 'form 2: transfer'], ['annex-6', 'form 6: transit'],
  ] as const)('Benelux-Kazakhstan, %s: box by box what the annex asks for, in its order, and nothing else', (id, list) => {
    const signed = 'official, stamp, signature'
    // The lists of Annexes 2 and 6 name no signature: a notice and an application are signed all the same.
    expect(itemsIn(id).filter((item) => item !== signed || (lists[list].items as readonly string[]).includes(signed))).toEqual([...lists[list].items])
    expect(formOf('benelux-kazakhstan', id)?.laidOut).toBe('as the annex')
  })

  test('a form whose annex was not seen box by box says that it is laid out after what is asked for', () => {
    expect(all.filter(({ form }) => form.laidOut === 'as the annex').map(({ law, form }) => `${law} ${form.id}`)).toEqual(['annex-1a', 'annex-1b', 'annex-2', 'annex-6'].map((id) => `benelux-kazakhstan ${id}`))
  })

  test('every form belongs to a law that runs, goes out with its steps, and names its lists', () => {
    for (const { law, form } of all) {
      const [definition] = versionsOf(law)
      expect(form.goesWith.filter((step) => !Object.hasOwn(definition?.steps ?? {}, step)), `${law} ${form.id}`).toEqual([])
      expect((form.evidence ?? []).filter((list) => !Object.hasOwn(definition?.lists ?? {}, list))).toEqual([])
      for (const { law: ground } of form.parts) expect(ground.article).not.toBe('')
    }
    expect(new Set(all.map(({ law, form }) => `${law} ${form.id}`)).size).toBe(all.length)
  })

  test('the sheet holds what some form asks for and nothing more', () => {
    const asked = askedIn(all.map(({ form }) => form))
    expect(fieldNames.filter((name) => !asked.has(name))).toEqual([])
    expect(fieldNames.filter((name) => /diagnos|illness|health|asylum|religion|ethnic/i.test(name))).toEqual([])
  })
})

describe('a form as a paper', () => {
  const facts: FileFacts = {
    reference: 'K7Q-2M4', side: 'requesting', office: 'Dienst Terugkeer en Vertrek', identity: { name: 'Нұрсұлтанов Әділбек', bornOn: '1991-03-08' },
    sheet: {
      fields: {
        surname: 'Нұрсұлтанов', givenNames: 'Әділбек Қанатұлы', otherNames: 'Преображенский '.repeat(13).trim(), sex: 'male', placeOfBirth: 'Қызылорда', lastResidence: 'ул. Достопримечательная, дом 12. '.repeat(9).slice(0, 300), civilStatus: 'married',
        children: Array.from({ length: 30 }, (_one, at) => `Айгерім ${at}`).join('\n'), requestingTelephone: '+31 70', requestingEmail: 'a@example.org', requestedAuthority: 'Комитет', official: 'J. de Vries',
      },
      pieces: [{ evidence: 'proof of nationality: national identity card', says: 'N 045', issuedOn: '2011-04-02', validUntil: '2021-04-02' }, { evidence: 'proof about third-country nationals: copies of these', says: 'other', issuedOn: null, validUntil: null }],
    },
    happened: [{ step: 'establish-irregular-stay', clock: null, on: '2026-09-01', brought: [] }],
  }
  const form = formOf('benelux-kazakhstan', 'annex-1a')
  const draw = (language: 'en' | 'ru', of: FileFacts | null = facts, which = form) => {
    if (!which) throw new Error('No such form')
    return drawForm(fill(which, of), { language, reference: of?.reference ?? null, author: 'Office', day: '2026-11-22' })
  }

  test('in Russian: names in Cyrillic, and in Latin letters beside them; nothing long is lost', async () => {
    const { text, pages } = await opened(await draw('ru'))
    for (const words of ['Приложение 1A. Запрос о реадмиссии собственного гражданина', 'Нұрсұлтанов (Nursultanov)', 'Қызылорда (Kyzylorda)', 'Фамилия:', '8 марта 1991', '1 сентября 2026', 'Статья 7(3)', 'признаётся', 'K7Q-2M4', 'Aigerim 29)'])
      expect(text).toContain(words)
    expect(text.match(/Достопримечательная/g)?.length).toBe(9)
    expect(text.match(/Preobrazhenskii/g)?.length).toBe(13)
    expect(pages).toBeLessThan(5)
  })

  test('in English: Latin letters first; the evidence of its own lists only; not a draft where nothing of ours is missing', async () => {
    const { text } = await opened(await draw('en'))
    for (const words of ['Annex 1A. Request for the readmission of an own national', 'Nursultanov (Нұрсұлтанов)', 'national identity card. N 045', 'recognised without further formality', '2 April 2021', 'The boxes and their order are those of the annex']) expect(text).toContain(words)
    expect(text).not.toContain('other 2')
    expect(text).not.toMatch(/copies of these|Draft/)
  })

  test('what is missing is an empty box, and the paper says that it is a draft; a blank form is none', async () => {
    const bare = { ...facts, identity: null, sheet: { fields: {}, pieces: [] }, happened: [] }
    const { text } = await opened(await draw('en', bare))
    expect(text).toContain('Draft. Still empty: Telephone of the requesting authority; E-mail of the requesting authority; To: requested authority; Surname')
    expect(text).toContain('Evidence; Date on which')
    const blank = await opened(await draw('ru', null))
    expect(blank.text).not.toContain('Черновик')
    expect(blank.text).toContain('Особые замечания:')
  })

  test('the side that is asked owes its reply and nothing else', () => {
    if (!form) throw new Error('No such form')
    expect(fill(form, { ...facts, side: 'requested' }).missing).toEqual(['replyOn', 'reply'])
    const refused = fill(form, { ...facts, side: 'requested', happened: [{ step: 'refuse', clock: null, on: '2026-10-20', brought: [{ need: 'reasons', value: 'Не наш гражданин' }] }] })
    expect(refused.missing).toEqual([])
    expect(refused.parts.flatMap((part) => ('rows' in part ? part.rows.flat() : [])).filter(({ field }) => field.startsWith('reply'))).toMatchObject([{ value: '2026-10-20' }, { value: 'refused' }, { value: 'Не наш гражданин' }, { value: null }])
  })

  test('the same form has the same bytes; every form of every law can be drawn, blank, in both languages', async () => {
    expect((await draw('ru')).equals(await draw('ru'))).toBe(true)
    for (const { form: one } of all) for (const language of ['en', 'ru'] as const) {
      const { text, pages } = await opened(await draw(language, null, one))
      expect(text, one.id).not.toMatch(/procedures\.|undefined|\{\w+\}/)
      expect(pages).toBeLessThan(4)
      if (language === 'ru') expect(text.replaceAll(/[IVX]+|CETS|DocumID|[\w.-]+\.(ru|com|ch)/g, ''), one.id).not.toMatch(/[A-Za-z]{4}/)
    }
  }, 60_000)
})

describe('at the door', () => {
  let world: World
  let authority: World
  beforeAll(async () => { [world, authority] = [await makeWorld(), await makeWorld({ kind: 'authority' })] })
  afterAll(async () => { await world.close(); await authority.close() })
  const refusedBy = async (doing: Promise<unknown>) => {
    const fault: unknown = await doing.then(() => undefined, (why: unknown) => why)
    if (!(fault instanceof Refused)) throw new Error('Nothing was refused', { cause: fault })
    return { why: fault.why, key: fault.saying.key, fields: Object.keys(fault.fields) }
  }
  const asOwner = async ({ database }: World, sql: string, file: string) => {
    const owner = new pg.Client(database.owner)
    await owner.connect()
    try {
      return await owner.query<{ sheet: unknown }>(sql, [file])
    } finally {
      await owner.end()
    }
  }
  const today = Temporal.Now.plainDateISO('Europe/Moscow')
  const open = async (name = 'Иванов Пётр') => (await authority.asPage(openProcedure, { procedure: 'switzerland-russia', name, bornOn: '1990-01-02', openedOn: today.subtract({ days: 3 }).toString(), country: 'RU', otherCountry: 'CH' }, authority.moscow.worker)).file
  const taken = async (input: { file: string; form: string; inLanguage?: 'en' | 'ru' }) => {
    await using file = await authority.asPage(takeForm, input, authority.moscow.worker)
    return { name: file.name, type: file.type, bytes: await allOf(file.stream()) }
  }

  test('an officer writes the sheet, encloses evidence, and takes the form; what a step told goes before the sheet', async () => {
    const { worker } = authority.moscow
    const file = await open()
    const before = await authority.asPage(listForms, { file }, worker)
    expect(before.forms.map(({ form, ours, missing }) => [form, ours, missing.length > 0])).toEqual([['application', true, true], ['reply', false, false], ['transfer', true, true]])
    expect(before.sheet.find(({ part }) => part === 'person')?.fields.find(({ field }) => field === 'surname')).toMatchObject({ value: null, otherwise: 'Иванов Пётр' })
    let { version } = await authority.asPage(writeSheet, { file, seen: 1, part: 'person', surname: 'Иванов', givenNames: 'Пётр Щукич', sex: 'male', placeOfBirth: 'Астрахань', nationality: 'Швейцария', lastResidence: 'Bern' }, worker)
    ;({ version } = await authority.asPage(writeSheet, { file, seen: version, part: 'authorities', requestingTelephone: '+7 495', requestingEmail: 'a@example.org', requestedAuthority: 'SEM', official: 'Смирнова' }, worker))
    ;({ version } = await authority.asPage(encloseEvidence, { file, seen: version, says: 'Reisepass X1', issuedOn: '2015-01-01', validUntil: '01.01.2025' }, worker))
    const shown = await authority.asPage(listForms, { file }, worker)
    expect(shown.forms[0]?.missing).toEqual([])
    const { name, type, bytes } = await taken({ file, form: 'application', inLanguage: 'ru' })
    expect([name, type]).toEqual([`${shown.reference}-application-ru.pdf`, 'application/pdf'])
    const { text } = await opened(bytes)
    for (const words of ['Иванов (Ivanov)', 'Пётр Щукич (Petr Shchukich)', '2 января 1990', 'Reisepass X1', '1 января 2025', 'Doroga doma', 'Статья 12(1)']) expect(text).toContain(words)
    expect(text).not.toContain('Черновик')
    expect((await taken({ file, form: 'application', inLanguage: 'ru' })).bytes.equals(bytes)).toBe(true)
    expect((await opened((await taken({ file, form: 'transfer' })).bytes)).text).toContain('Draft')

    await authority.asPage(takeStep, { file, seen: version, step: 'establish-irregular-stay', on: today.subtract({ days: 2 }).toString() }, worker)
    const after = await authority.asPage(listForms, { file }, worker)
    expect(after.sheet.find(({ part }) => part === 'request')?.fields.find(({ field }) => field === 'irregularOn')).toMatchObject({ told: today.subtract({ days: 2 }).toString() })
    // What a part no longer says is gone from it, and the others stand.
    await authority.asPage(writeSheet, { file, seen: after.version, part: 'person', surname: 'Иванов' }, worker)
    const less = await authority.asPage(listForms, { file }, worker)
    expect(less.forms[0]?.missing).toEqual(['givenNames', 'sex', 'placeOfBirth', 'nationality', 'lastResidence'])
    await authority.asPage(removeEvidence, { file, seen: less.version, piece: 1 }, worker)
    expect((await authority.asPage(listForms, { file }, worker)).pieces).toEqual([])
  })

  test('is sealed: the row holds none of it in clear', async () => {
    const { worker } = authority.moscow
    const file = await open()
    await authority.asPage(writeSheet, { file, seen: 1, part: 'person', surname: 'Незабвенный' }, worker)
    const { rows: [row] } = await asOwner(authority, 'select sheet from procedure_file where id = $1', file)
    if (!(row?.sheet instanceof Buffer)) throw new Error('No sheet')
    expect(row.sheet.length).toBeGreaterThan(40)
    expect(row.sheet.includes(Buffer.from('Незабвенный'))).toBe(false)
  })

  test('bad input is refused with its field, and the sheet stays as it was', async () => {
    const { worker } = authority.moscow
    const file = await open()
    const to = { file, seen: 1 }
    expect(await refusedBy(authority.asPage(writeSheet, { ...to, part: 'person', official: 'Смирнова' }, worker))).toMatchObject({ why: 'invalid', fields: ['official'] })
    // Kazakhstan's annexes ask for it, this law's forms do not.
    expect(await refusedBy(authority.asPage(writeSheet, { ...to, part: 'transfer', notByAir: 'x' }, worker))).toMatchObject({ why: 'invalid', fields: ['notByAir'] })
    expect(await refusedBy(authority.asPage(writeSheet, { ...to, part: 'person', bornOn: '31.02.1990' }, worker))).toMatchObject({ fields: ['bornOn'] })
    expect(await refusedBy(authority.asPage(writeSheet, { ...to, part: 'person', surname: 'x'.repeat(201) }, worker))).toMatchObject({ fields: ['surname'] })
    expect(await refusedBy(authority.asPage(writeSheet, { ...to, part: 'person', sex: 'other' }, worker))).toMatchObject({ fields: ['sex'] })
    expect(await refusedBy(authority.asPage(writeSheet, { ...to, part: 'transfer', transferTime: '25:00' }, worker))).toMatchObject({ fields: ['transferTime'] })
    expect(await refusedBy(authority.asPage(writeSheet, { ...to, part: 'person', ...{ diagnosis: 'x' } }, worker))).toMatchObject({ fields: ['diagnosis'] })
    expect(await refusedBy(authority.asPage(writeSheet, { file, seen: 9, part: 'person', surname: 'x' }, worker))).toMatchObject({ why: 'conflict' })
    expect(await refusedBy(authority.asPage(encloseEvidence, { ...to, evidence: 'proof of nationality: national identity card', says: 'x' }, worker))).toMatchObject({ fields: ['evidence'] })
    expect(await refusedBy(authority.asPage(encloseEvidence, { ...to, says: 'x', issuedOn: '2020-02-02', validUntil: '2020-02-01' }, worker))).toMatchObject({ fields: ['validUntil'] })
    expect(await refusedBy(authority.asPage(removeEvidence, { ...to, piece: 1 }, worker))).toMatchObject({ why: 'missing' })
    expect(await refusedBy(authority.asPage(takeForm, { file, form: 'annex-1a' }, worker))).toMatchObject({ why: 'missing' })
    expect((await authority.asPage(listForms, { file }, worker)).version).toBe(1)
  })

  test('another authority, a colleague without the role and a visitor find nothing', async () => {
    const file = await open()
    for (const asking of [authority.third.worker, authority.osh.supervisor]) {
      expect(await refusedBy(authority.asPage(listForms, { file }, asking))).toMatchObject({ why: 'missing' })
      expect(await refusedBy(authority.asPage(takeForm, { file, form: 'application' }, asking))).toMatchObject({ why: 'missing' })
      expect(await refusedBy(authority.asPage(writeSheet, { file, seen: 1, part: 'person' }, asking))).toMatchObject({ why: 'missing' })
    }
    for (const [asking, why] of [[authority.moscow.administrator, 'forbidden'], [visitor, 'unknown']] as const) expect(await refusedBy(authority.asPage(takeForm, { file, form: 'application' }, asking))).toMatchObject({ why })
  })

  test('those who help have no readmission file, and no sheet on any of theirs', async () => {
    const { worker } = world.osh
    const { person } = await world.asPage(recordPerson, { names: [{ text: 'Karimova Gulnora' }], language: 'uz', looked: true }, worker)
    const { case: of } = await world.asPage(openCase, { person }, worker)
    const { file } = await world.asPage(openProcedure, { procedure: 'assisted-voluntary-return', case: of, openedOn: today.subtract({ days: 1 }).toString(), country: 'RU', otherCountry: 'KG' }, worker)
    expect(await refusedBy(world.asPage(writeSheet, { file, seen: 1, part: 'person', surname: 'Karimova' }, worker))).toMatchObject({ key: 'procedures.forms.none' })
    expect(await refusedBy(world.asPage(encloseEvidence, { file, seen: 1, says: 'x' }, worker))).toMatchObject({ key: 'procedures.forms.none' })
    expect(await refusedBy(world.asPage(takeForm, { file, form: 'annex-1a' }, worker))).toMatchObject({ why: 'missing' })
    expect(await world.asPage(listForms, { file }, worker)).toMatchObject({ forms: [], sheet: [], takesEvidence: false })
    await expect(asOwner(world, `update procedure_file set sheet = 'x' where id = $1`, file)).rejects.toThrow(/check/)
  })
})

test('every box that an officer fills has a kind that can be typed', () => {
  for (const name of fieldNames.filter(isOnSheet)) expect(['name', 'names', 'line', 'text', 'day', 'time', 'number', 'tick'].includes(String(fields[name].is)) || Array.isArray(fields[name].is), name).toBe(true)
})
