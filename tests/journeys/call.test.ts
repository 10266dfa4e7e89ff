import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { comeBack } from './asking.ts'
import { button, dayFromNow, does, follow, heading, press, ru, words } from './hands.ts'
import { desktop, House, opening } from './house.ts'
import { translate } from '../../web/words.ts'

let house: House
let nargiza: Page
beforeAll(async () => {
  house = await House.open()
  nargiza = await house.worker('Nargiza Karimova', { language: 'ru', scripts: false })
}, opening)
afterAll(() => house.close())

const uz = translate('uz')
const story = 'Хозяин забрал паспорт, на улицу не выпускает. Звонит с чужого телефона.'
const answer = 'Паспорт хозяин отдать обязан. Приходите завтра.'
let code = ''
let asked = ''
/** How many keys were pressed and things clicked on the way, the words themselves apart. */
let steps = 0
const step = async (one: Promise<unknown>) => { steps++; await one }
const tab = async (times: number) => { for (let at = 0; at < times; at++) await step(nargiza.keyboard.press('Tab')) }

test('a call becomes a request: from the page of the day to the code, without a mouse in the form and without a script', async () => {
  await step(follow(nargiza, nargiza.getByRole('link', { name: ru('web.meet.call') })))
  await house.check(nargiza, 'call')
  // Whole on one screen: nothing has to be scrolled while somebody talks.
  expect(await nargiza.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(desktop.height)
  expect(await nargiza.evaluate(() => document.activeElement?.id)).toBe('f-text')
  await nargiza.keyboard.type(story)
  for (const trouble of ['papers kept', 'cannot leave'] as const) await step(nargiza.getByLabel(ru(`cases.trouble.${trouble}`), { exact: true }).check())
  await step(nargiza.getByLabel(ru('web.call.text'), { exact: true }).focus())
  // Language, whose matter, the safe way, number, hours, name: what stands there is right, so on to the button.
  await tab(7)
  expect(await nargiza.evaluate(() => document.activeElement?.textContent)).toBe(ru('web.call.do.request'))
  steps++
  expect(await press(nargiza, nargiza.locator(':focus'))).toBe(200)
  code = (await nargiza.locator('output').textContent()) ?? ''
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  await house.check(nargiza, 'code read aloud')
  console.log(`A call became a request in ${steps} keys and clicks beside the words`)
  expect(steps).toBeLessThanOrEqual(12)
})

test('it is hers, and the caller comes back with the code from a phone', async () => {
  await follow(nargiza, nargiza.getByRole('link', { name: ru('web.call.done-request') }))
  asked = new URL(nargiza.url()).pathname
  expect(await words(nargiza)).toContain(story)
  const caller = await house.visitor({ language: 'uz', scripts: false })
  await comeBack(caller, code)
  expect(await heading(caller)).toBe(uz('web.answer.state.taken'))
})

test('he calls again: the code is read aloud, his request is found, and what was typed stays', async () => {
  await nargiza.goto('/ru/desk/call')
  await nargiza.getByLabel(ru('web.call.code')).fill('7K2M QX4D 9RTB')
  await nargiza.getByLabel(ru('web.call.text'), { exact: true }).fill(answer)
  expect(await press(nargiza, button(nargiza, ru('web.call.find')))).toBe(404)
  expect(await words(nargiza)).toContain(ru('cases.calls.refused.no-such-code'))
  await nargiza.getByLabel(ru('web.call.code')).fill(code.toLowerCase())
  // Enter in a line looks somebody up and sends nothing.
  await Promise.all([nargiza.waitForEvent('load'), nargiza.getByLabel(ru('web.call.code')).press('Enter')])
  expect(await words(nargiza)).toContain(ru('web.call.no-answer'))
  expect(await nargiza.getByLabel(ru('web.call.text'), { exact: true }).inputValue()).toBe(answer)
  await house.check(nargiza, 'caller found')
  expect(nargiza.url()).not.toContain(code.slice(0, 4))
  // Two signs of forced labour: first a screening, on the telephone as anywhere.
  expect(await press(nargiza, button(nargiza, ru('web.call.do.message')))).toBe(409)
  expect(await nargiza.getByLabel(ru('web.call.text'), { exact: true }).inputValue()).toBe(answer)
})

test('a call from which nothing follows is only counted, and the log says what came of each', async () => {
  await nargiza.goto('/ru/desk/call')
  await nargiza.getByLabel(ru('web.call.mark')).selectOption('silent')
  await does(nargiza, button(nargiza, ru('web.call.do.nothing')))
  expect(new URL(nargiza.url()).pathname).toBe('/ru/desk/calls')
  const rows = nargiza.getByRole('row')
  expect(await rows.nth(1).innerText()).toContain(ru('cases.call.silent'))
  expect(await rows.nth(2).getByRole('link').getAttribute('href')).toBe(asked)
  expect(await words(nargiza)).not.toContain('паспорт')
  await house.check(nargiza, 'calls')
})

test('an appointment is made on the request, an hour that is taken is refused, and the caller reads of it with his code', async () => {
  await nargiza.goto(`${asked}/appointment`)
  await nargiza.getByLabel(ru('web.meet.day'), { exact: true }).fill(dayFromNow(3))
  await nargiza.getByLabel(ru('web.meet.time'), { exact: true }).fill('10.30')
  await nargiza.getByLabel(ru('web.meet.offered')).check()
  await house.check(nargiza, 'new appointment')
  await does(nargiza, button(nargiza, ru('cases.appointments.make.does')))
  await nargiza.goto(`${asked}/appointment`)
  await nargiza.getByLabel(ru('web.meet.day'), { exact: true }).fill(dayFromNow(3))
  await nargiza.getByLabel(ru('web.meet.time'), { exact: true }).fill('11')
  expect(await press(nargiza, button(nargiza, ru('cases.appointments.make.does')))).toBe(409)
  expect(await words(nargiza)).toContain('10:30–11:30')
  await house.check(nargiza, 'appointment refused')
  const caller = await house.visitor({ language: 'uz', scripts: false })
  await comeBack(caller, code)
  expect(await words(caller)).toContain('10:30')
  expect(await words(caller)).toContain(uz('web.coming.title'))
  await house.check(caller, 'answer with an appointment')
})

test('it stands in the week, and in the file for her telephone without a name', async () => {
  await nargiza.goto(`/ru/desk/appointments?week=${dayFromNow(3).split('.').reverse().join('-')}`)
  await house.check(nargiza, 'week')
  await follow(nargiza, nargiza.locator('.week').getByRole('link', { name: '10:30–11:30' }))
  await house.check(nargiza, 'appointment')
  const file = await nargiza.context().request.get('/ru/desk/appointments/calendar')
  expect(file.headers()['content-type']).toContain('text/calendar')
  const text = await file.text()
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
  expect(text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(0)
})
