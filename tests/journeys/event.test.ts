import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { button, dayFromNow, does, follow, heading, press, ru, unfold, whyOf, words } from './hands.ts'
import { desktop, House, opening, phone } from './house.ts'

let house: House
beforeAll(async () => { house = await House.open() }, opening)
afterAll(() => house.close())

/** On the page of an event at the desk: one of its small forms. */
async function doing(page: Page, name: string, fill: (form: ReturnType<Page['getByRole']>) => Promise<void>): Promise<void> {
  await unfold(page, name)
  const form = page.getByRole('form', { name })
  await fill(form)
  await does(page, button(form, name))
}

test('an event is planned, published, people register without a script, one is checked in by her code and prints her certificate', async () => {
  const marat = await house.worker('Marat Isaev', { language: 'ru', screen: desktop })
  await follow(marat, marat.getByRole('link', { name: ru('events.list.title'), exact: true }).first())
  await follow(marat, marat.getByRole('link', { name: ru('events.plans.add.does') }).first())
  const add = button(marat, ru('events.plans.add.does'))
  expect(await press(marat, add)).toBe(422)
  await house.check(marat, 'an event that was refused')
  expect(await whyOf(marat.getByLabel(ru('events.plans.kind')))).not.toBe('')
  await marat.getByLabel(ru('events.plans.kind')).selectOption('seminar')
  await marat.getByLabel(ru('events.plans.title', { language: 'Русский' })).fill('Семинар о правах работников')
  await marat.getByLabel(ru('events.plans.starts-on')).fill(dayFromNow(0))
  await marat.getByLabel(ru('events.plans.place')).fill('Ош, Дом дружбы')
  await marat.getByLabel(ru('events.show.panel-list')).fill('# Работа\nДоговор и без него\n- Что подписывать / Нуржан Осмонов')
  await marat.getByLabel(ru('events.show.agenda')).fill('10:00 Открытие')
  await does(marat, add)
  await doing(marat, ru('events.plans.open-registration.does'), async (form) => { await form.getByLabel(ru('events.plans.capacity')).fill('1') })
  await house.check(marat, 'a plan')
  await does(marat, button(marat, ru('events.plans.publish.does')))
  const plan = new URL(marat.url()).pathname
  const path = await marat.getByRole('link', { name: ru('events.plans.as-public') }).getAttribute('href') ?? ''

  const guest = await house.visitor({ screen: phone, language: 'ru', scripts: false })
  const signUp = async (name: string): Promise<string> => {
    await house.moves(guest)
    await guest.goto(path)
    await follow(guest, guest.getByRole('link', { name: ru('events.registrations.register.does') }))
    const send = button(guest, ru('events.registrations.register.does'))
    expect(await press(guest, send)).toBe(422)
    await guest.getByLabel(ru('events.registrations.name')).fill(name)
    expect(await press(guest, send)).toBe(200)
    return guest.locator('#code').innerText()
  }
  await guest.goto(path)
  expect(await words(guest)).toContain('Договор и без него')
  await house.check(guest, 'an event with registration')
  const first = await signUp('Нодира Азимова')
  expect(await words(guest)).toContain(ru('events.registrations.you-have'))
  await house.check(guest, 'the code of a registration')
  const second = await signUp('Алишер Каримов')
  expect(await words(guest)).toContain(ru('events.registrations.you-wait'))
  expect(guest.url()).not.toContain(second)

  await marat.goto(`${plan}/people`)
  expect(await words(marat)).toContain('Нодира Азимова')
  const come = async (code: string) => {
    await marat.getByLabel(ru('events.registrations.code'), { exact: true }).fill(code)
    return press(marat, button(marat, ru('events.registrations.check-in.does')))
  }
  expect(await come('0000-0000-0000')).toBe(404)
  expect(await come(first.replaceAll('-', ' ').toLowerCase())).toBe(200)
  expect(await words(marat)).toContain(ru('events.registrations.welcome'))
  await house.check(marat, 'who registered')
  expect(await come(first)).toBe(409)

  const opens = async (code: string) => {
    await house.moves(guest)
    await guest.goto('/ru/registration')
    await guest.getByLabel(ru('events.registrations.code'), { exact: true }).fill(code)
    return press(guest, button(guest, ru('web.answer.read')))
  }
  expect(await opens('0000-0000-0000')).toBe(401)
  expect(await opens(first)).toBe(200)
  await house.check(guest, 'a registration')
  expect(await press(guest, button(guest, ru('events.registrations.certify.does')))).toBe(200)
  expect(await words(guest)).toContain('Нодира Азимова')
  await house.check(guest, 'a certificate')
  const address = await guest.locator('.address').innerText()
  const reference = address.split('/').at(-1) ?? ''
  await guest.goto(`/ru/certificates/${reference}`)
  expect(await heading(guest)).toBe(ru('events.certificate.stands'))
  expect(await words(guest)).not.toContain('Нодира')
  await house.check(guest, 'a certificate that stands')

  expect(await opens(first)).toBe(200)
  await guest.getByLabel(ru('events.consent.public')).check()
  expect(await press(guest, button(guest, ru('events.registrations.consent.does')))).toBe(200)
  await guest.goto(path)
  expect(await words(guest)).toContain('Нодира Азимова')
  expect(await opens(first)).toBe(200)
  await guest.getByLabel(ru('events.registrations.sure')).check()
  expect(await press(guest, button(guest, ru('events.registrations.withdraw.does')))).toBe(200)
  await guest.goto(path)
  expect(await words(guest)).not.toContain('Нодира')
  expect(await opens(second)).toBe(200)
  expect(await words(guest)).toContain(ru('events.standing.place'))
}, 120_000)

test('the public list draws years by country over the same table; films and what came of events are told to everybody', async () => {
  const guest = await house.visitor({ screen: phone, language: 'ru', scripts: false })
  await guest.goto('/ru/events')
  expect(await guest.locator('svg circle').count()).toBeGreaterThan(5)
  await house.check(guest, 'events')
  for (const [path, name] of [['/ru/films', 'films'], ['/ru/films/PRD-17', 'a film'], ['/ru/outcomes', 'outcomes'], ['/ru/events/EVT-9', 'a screening']] as const) {
    await guest.goto(path)
    await house.check(guest, name)
  }
  expect(await words(guest)).toContain('Короткометражные фильмы МОМ')
  const marat = await house.worker('Marat Isaev', { language: 'ru', screen: desktop })
  for (const [path, name] of [['/ru/desk/events', 'events at the desk'], ['/ru/desk/events/new', 'a new event'], ['/ru/desk/outcomes', 'outcomes at the desk'], ['/ru/desk/films', 'films at the desk']] as const) {
    await marat.goto(path)
    await house.check(marat, name)
  }
  await marat.goto('/ru/desk/outcomes')
  expect(await words(marat)).toContain(ru('events.outcomes.overdue'))
  await follow(marat, marat.getByRole('link', { name: /^Пример: составить памятку/ }))
  expect(await press(marat, button(marat, ru('events.follow-up.does')))).toBe(422)
  await marat.getByLabel(ru('events.follow-up.on-day')).fill(dayFromNow(0))
  await marat.getByLabel(ru('events.plans.state')).selectOption('begun')
  await marat.getByRole('textbox', { name: ru('events.follow-up.text') }).fill('Памятка пишется')
  await does(marat, button(marat, ru('events.follow-up.does')))
  expect(await words(marat)).toContain('Памятка пишется')
  await house.check(marat, 'an outcome that was told of')
}, 120_000)
