import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { codeOn, comeBack, fillIn, findTheForm, send, uz, type Question } from './asking.ts'
import { button, choose, does, follow, heading, idOn, press, record, refer, ru, words } from './hands.ts'
import { House, opening, phone } from './house.ts'
import { programOf, wayOf } from './programs.ts'
import { tryAll, type Thing, type Things } from './strangers.ts'

let house: House
let nargiza: Page
beforeAll(async () => { house = await House.open() }, opening)
afterAll(() => house.close())

const Lived = z.object({ sent_at: z.string(), until: z.string() })
const told = 'Akam podvalda, eshik tashqaridan qulf.'
const contact = '+996 700 12 34 56'
const question: Question = { about: 'someone else', troubles: ['cannot leave', 'beaten or hurt'], account: told, reach: 'telephone', contact, hours: '18:00–20:00', danger: true }
const brother = { cyrillic: 'Эргашев Бахром', latin: 'Ergashev Bahrom' }
const at: Things = { request: '', person: '', case: '', referral: '', parcel: '' }
let code = ''

describe('a sister asks for her brother', () => {
  test('her code shows how far it is and nothing else; on the day of the workers her request is in danger', async () => {
    const sister = await house.visitor({ screen: phone, language: 'uz', scripts: false })
    await findTheForm(sister, 'Yoʻldosh')
    await fillIn(sister, question)
    await press(sister, send(sister))
    code = await codeOn(sister)
    nargiza = await house.worker('Nargiza Karimova', { language: 'ru', scripts: false })
    const row = nargiza.getByRole('row').filter({ hasText: ru('cases.requests.mark.danger') })
    await does(nargiza, button(row, ru('web.today.take')))
    at.request = idOn(nargiza)
    expect(await words(nargiza)).toContain(contact)
    expect(await words(nargiza)).toContain(ru('cases.requests.answer.someone-else'))
    await comeBack(sister, code)
    expect(await heading(sister)).toBe(uz('web.answer.state.taken'))
    const said = await words(sister)
    expect(said).toContain(uz('web.answer.someone-else'))
    expect(said).not.toContain(told)
    await house.check(sister, 'answer for a sister')
  })

  test('what is told of him is not his file: her account and her telephone stay in her request', async () => {
    at.person = await record(nargiza, brother)
    for (const hers of [told, contact]) expect(await nargiza.content()).not.toContain(hers)
    await does(nargiza, button(nargiza, ru('cases.open.does')))
    at.case = idOn(nargiza)
    await nargiza.goto(`/ru/desk/requests/${at.request}`)
    expect(await nargiza.getByRole('button', { name: ru('web.request.check-do') }).count()).toBe(0)
  })
})

describe('his life is in danger and he cannot be asked', () => {
  test('Nargiza says why; she cannot be the second person', async () => {
    await nargiza.goto(`/ru/desk/people/${at.person}`)
    await follow(nargiza, nargiza.getByRole('link', { name: ru('web.person.vital-interest') }))
    await nargiza.getByLabel(ru('web.vital.reason')).fill('Заперт в подвале, сестра слышала по телефону, что его бьют.')
    await choose(nargiza, 'Doroga doma', ['name and birth', 'contact'])
    await house.check(nargiza, 'vital interest')
    await does(nargiza, button(nargiza, ru('web.vital.claim')))
    expect(await words(nargiza)).toContain(ru('people.basis.not approved'))
    await follow(nargiza, nargiza.getByRole('link', { name: ru('web.person.second') }))
    expect(await words(nargiza)).toContain(ru('people.consent.approve-vital-interest.own-claim'))
    const past = await nargiza.request.post(nargiza.url(), { form: { key: crypto.randomUUID() }, headers: { origin: house.url }, maxRedirects: 0 })
    expect(past.status()).toBe(403)
    await nargiza.goto(`/ru/desk/cases/${at.case}/refer`)
    expect(await words(nargiza)).toContain(ru('cases.referrals.refer.not-approved'))
    await house.check(nargiza, 'refer refused')
  })

  test('Aida looks at it, approves, and it can go: for 72 hours from the claim', async () => {
    const aida = await house.worker('Aida Sydykova', { language: 'ru' })
    await follow(aida, aida.getByRole('region', { name: ru('web.today.interests') }).getByRole('link').filter({ hasText: brother.cyrillic }))
    expect(await words(aida)).toContain('Заперт в подвале')
    await house.check(aida, 'vital interest to approve')
    await does(aida, button(aida, ru('web.vital.approve')))
    await nargiza.goto(`/ru/desk/cases/${at.case}`)
    at.referral = await refer(nargiza, 'Doroga doma')
    const anna = await house.worker('Anna Ryabova', { language: 'ru' })
    await follow(anna, anna.getByRole('region', { name: ru('web.today.parcels') }).getByRole('listitem').filter({ hasText: 'Yoʻldosh' }).getByRole('link'))
    at.parcel = idOn(anna)
    expect(await words(anna)).toContain(brother.cyrillic)
    const call = await programOf(anna, house.url)
    const { until, sent_at } = Lived.parse(await (await call('cases/referrals/show-parcel', { parcel: at.parcel })).json())
    const hours = Temporal.Instant.from(sent_at).until(Temporal.Instant.from(until)).total('hours')
    expect(hours).toBeGreaterThan(71.9)
    expect(hours).toBeLessThan(72)
  })
})

describe('others try the same addresses', () => {
  const all: readonly Thing[] = ['request', 'person', 'case', 'referral', 'parcel']
  const secrets = [told, contact, ...Object.values(brother)]

  test.each([
    ['Farrukh Nazarov', 'of another organisation', all, 404],
    ['Marat Isaev', 'a colleague who opens no files', all, 403],
    ['Anna Ryabova', 'to whom a part of it was sent', all.filter((thing) => thing !== 'parcel'), 404],
    ['Nargiza Karimova', 'who sent it', ['parcel'], 404],
  ] as const)('%s, %s, gets the answer that she gets for what nobody has', async (name, _, things, status) => {
    const page = await house.worker(name, { language: 'ru' })
    await tryAll(await wayOf(page, house.url), at, things, { page: status, api: status }, secrets)
  })

  test('who is not signed in is shown the way in, and that for what nobody has too', async () => {
    await tryAll(await wayOf(undefined, house.url), at, all, { page: 302, api: 401 }, secrets)
  })

  test('whatever they tried, everything is as it was', async () => {
    await nargiza.goto(`/ru/desk/people/${at.person}`)
    expect(await heading(nargiza)).toBe(brother.cyrillic)
    await nargiza.goto(`/ru/desk/referrals/${at.referral}`)
    expect(await words(nargiza)).toContain(ru('cases.referrals.standing.opened'))
  })
})
