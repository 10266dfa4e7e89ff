import { base32 } from '@better-auth/utils/base32'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeAt, stepAt } from '../../core/sign-in/one-time-code.ts'
import { button, does, follow, heading, press, ru, unfold, words } from './hands.ts'
import { House, opening, phone } from './house.ts'

let house: House
let bakyt: Page
let marat: Page
let aida: Page
/** The password of everybody in the demonstration, and the one that Bakyt chooses. */
let theirs = ''
const own = 'besh yashil nok'
const email = 'bakyt@yoldosh.invalid'
let secret = new Uint8Array()
let codes: string[] = []
const desk = '/ru/desk'

beforeAll(async () => {
  house = await House.open()
  const looking = { language: 'ru' } as const
  ;[bakyt, marat, aida] = await Promise.all([house.worker('Bakyt Osmonov', { ...looking, scripts: false }), house.worker('Marat Isaev', looking), house.worker('Aida Sydykova', looking)])
  await marat.goto('/demo')
  theirs = await marat.locator('main code').innerText()
}, opening)
afterAll(() => house.close())

const code = (ahead = 0) => codeAt(secret, stepAt(Temporal.Now.instant()) + ahead)
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const at = (page: Page) => new URL(page.url()).pathname
async function comeIn(page: Page, password: string) {
  await page.goto('/ru/sign-in')
  await page.getByLabel(ru('web.sign-in.email')).fill(email)
  await page.getByLabel(ru('web.sign-in.password'), { exact: true }).fill(password)
  return press(page, button(page, ru('web.sign-in.enter')))
}

describe('Bakyt, without scripts', () => {
  test('sees how he comes in, and sets up a second step from a picture or a text', async () => {
    await bakyt.goto(`${desk}/me`)
    await house.check(bakyt, 'me')
    await follow(bakyt, link(bakyt, ru('web.own.second-step-set')))
    await house.check(bakyt, 'second step off')
    await bakyt.getByLabel(ru('web.own.password-now')).fill('not the password')
    expect(await press(bakyt, button(bakyt, ru('web.own.second-step-begin')))).toBe(422)
    await bakyt.getByLabel(ru('web.own.password-now')).fill(theirs)
    await does(bakyt, button(bakyt, ru('web.own.second-step-begin')))
    secret = new Uint8Array(base32.decode((await bakyt.locator('code.once').innerText()).replaceAll(' ', '')))
    expect(await bakyt.getByRole('img').evaluate((drawn) => drawn.tagName)).toBe('svg')
    await house.check(bakyt, 'second step begun')
    await bakyt.getByLabel(ru('web.second-step.code')).fill('000000')
    expect(await press(bakyt, button(bakyt, ru('web.own.second-step-confirm')))).toBe(422)
    await bakyt.getByLabel(ru('web.second-step.code')).fill(await code())
    expect(await press(bakyt, button(bakyt, ru('web.own.second-step-confirm')))).toBe(200)
    codes = await bakyt.locator('.codes code').allInnerTexts()
    expect(codes).toHaveLength(10)
    await house.check(bakyt, 'recovery codes')
    await bakyt.goto(at(bakyt))
    expect(await bakyt.content()).not.toContain(codes[0])
    await house.check(bakyt, 'second step on')
  })

  test('signs in with the password and then with a code, on a page of its own', async () => {
    const telephone = await house.visitor({ screen: phone, language: 'ru', scripts: false })
    await telephone.goto('/ru/sign-in/second')
    expect(at(telephone), 'without a password there is no second step').toBe('/ru/sign-in')
    await house.check(telephone, 'sign in')
    expect(await comeIn(telephone, theirs)).toBe(303)
    expect(at(telephone)).toBe('/ru/sign-in/second')
    await telephone.goto(desk)
    expect(at(telephone), 'nothing is open yet').toBe('/ru/sign-in')
    await telephone.goto('/ru/sign-in/second')
    await telephone.getByLabel(ru('web.second-step.code')).fill('123')
    expect(await press(telephone, button(telephone, ru('web.sign-in.enter')))).toBe(401)
    expect(await words(telephone)).toContain(ru('core.sign-in.wrong-code'))
    await house.check(telephone, 'second step')
    await telephone.getByLabel(ru('web.second-step.code')).fill(codes[0] ?? '')
    expect(await press(telephone, button(telephone, ru('web.sign-in.enter')))).toBe(303)
    expect(at(telephone)).toBe(desk)
    await telephone.goto(`${desk}/me`)
    expect(await words(telephone)).toContain(ru('web.own.way.password and recovery code'))
    await house.check(telephone, 'me on a telephone')
  })

  test('ends the session on the telephone from his desk, and changes his password', async () => {
    await bakyt.goto(`${desk}/me`)
    await does(bakyt, button(bakyt, ru('web.own.session-end')).first())
    expect(await bakyt.getByRole('table', { name: ru('web.own.sessions') }).getByRole('row').count()).toBe(2)
    await follow(bakyt, link(bakyt, ru('web.own.change-password')))
    await house.check(bakyt, 'change password')
    await bakyt.getByLabel(ru('web.own.password-now')).fill(theirs)
    await bakyt.getByLabel(ru('web.new-password.password')).fill('мало')
    expect(await press(bakyt, button(bakyt, ru('web.new-password.save')))).toBe(422)
    await bakyt.getByLabel(ru('web.own.password-now')).fill(theirs)
    await bakyt.getByLabel(ru('web.new-password.password')).fill(own)
    await does(bakyt, button(bakyt, ru('web.new-password.save')))
    expect(at(bakyt)).toBe(`${desk}/me`)
  })
})

describe('Marat, who administers', () => {
  test('makes a link for a forgotten password, with his own once more; it opens once and ends what was open', async () => {
    await marat.goto(`${desk}/staff`)
    await house.check(marat, 'staff')
    await follow(marat, link(marat, 'Bakyt Osmonov'))
    await house.check(marat, 'colleague')
    await unfold(marat, ru('directory.make-password-link.does'))
    const form = marat.getByRole('form', { name: ru('directory.make-password-link.does') })
    await form.getByLabel(ru('web.member.anew')).check()
    await form.getByLabel(ru('web.own.password-now')).fill('not the password')
    expect(await press(marat, button(form, ru('directory.make-password-link.does')))).toBe(422)
    await form.getByLabel(ru('web.own.password-now')).fill(theirs)
    expect(await press(marat, button(form, ru('directory.make-password-link.does')))).toBe(200)
    const made = await marat.locator('code.once').innerText()
    await house.check(marat, 'password link')
    const visitor = await house.visitor({ screen: phone, language: 'ru', scripts: false })
    await visitor.goto(made)
    expect(await words(visitor)).toContain('Bakyt Osmonov')
    await house.check(visitor, 'new password')
    await visitor.getByLabel(ru('web.new-password.password')).fill(own)
    await does(visitor, button(visitor, ru('web.new-password.save')))
    expect(await words(visitor)).toContain(ru('web.new-password.saved'))
    expect((await visitor.goto(made))?.status()).toBe(404)
    await bakyt.goto(desk)
    expect(at(bakyt)).toBe('/ru/sign-in')
    expect(await comeIn(bakyt, own)).toBe(303)
    expect(at(bakyt), 'the second step went with the telephone').toBe(desk)
  })

  test('breaks the glass with a reason; the supervisor sees it on the page of her day, and what he opened', async () => {
    await marat.goto(`${desk}/people`)
    expect(await heading(marat)).toBe(ru('core.why.forbidden'))
    await marat.goto(`${desk}/break-glass`)
    await house.check(marat, 'break glass')
    await marat.getByRole('textbox').fill('Вахтёр пункта звонит, из наших никого')
    await does(marat, button(marat, ru('directory.break-glass.does')))
    await marat.goto(`${desk}/people`)
    await follow(marat, marat.locator('main a[href*="/desk/people/0"]').first())
    const person = await heading(marat)
    await aida.goto(desk)
    const told = aida.getByRole('region', { name: ru('web.supervise.glass') })
    expect(await told.innerText()).toContain('Вахтёр пункта звонит')
    await house.check(aida, 'today of a supervisor')
    await does(aida, button(told, ru('web.supervise.acknowledge')))
    expect(at(aida)).toBe(`${desk}/supervise`)
    expect(await aida.getByRole('row').filter({ hasText: 'Marat Isaev' }).first().innerText()).toContain(person)
    expect(await words(aida)).toContain(ru('web.supervise.read-by', { name: 'Aida Sydykova' }))
    await house.check(aida, 'supervise')
    await aida.goto(desk)
    expect(await told.count()).toBe(0)
  })

  test('changes roles; lets Bakyt go, whose open cases, requests and tasks are Nargiza’s from then on', async () => {
    await marat.goto(`${desk}/staff`)
    await follow(marat, link(marat, 'Bakyt Osmonov'))
    const roles = marat.getByRole('form', { name: ru('directory.change-roles.does') })
    await roles.getByLabel(ru('directory.staff.supervisor'), { exact: true }).check()
    await does(marat, button(roles, ru('directory.change-roles.does')))
    await unfold(marat, ru('directory.leave.does'))
    const form = marat.getByRole('form', { name: ru('directory.leave.does') })
    expect(await press(marat, button(form, ru('directory.leave.does')))).toBe(422)
    expect(await words(marat)).toContain(ru('directory.hand-over.whom'))
    await form.getByLabel(ru('web.member.hand-over')).selectOption('Nargiza Karimova')
    await does(marat, button(form, ru('directory.leave.does')))
    expect(await words(marat)).not.toContain('Bakyt Osmonov')
    await bakyt.goto(desk)
    expect(at(bakyt)).toBe('/ru/sign-in')
    await aida.goto(`${desk}/cases`)
    await expect.poll(async () => { await aida.reload(); return (await words(aida)).includes('Bakyt Osmonov') }, { timeout: 10_000 }).toBe(false)
    await follow(aida, aida.locator('main a[href*="/desk/cases/0"]').first())
    await house.check(aida, 'case with its worker')
  })
})
