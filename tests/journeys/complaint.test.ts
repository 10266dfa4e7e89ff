import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeOn, uz } from './asking.ts'
import { button, does, follow, heading, press, ru, unfold, whyOf, words } from './hands.ts'
import { House, opening, phone } from './house.ts'
import { weightOf } from './weigh.ts'

let house: House
let woman: Page
let igor: Page
let code = ''
let complaint = ''
const told = 'U pul soʻradi va tungi soat oʻnda keldi.'
const named = 'Igor Levin'
beforeAll(async () => { house = await House.open() }, opening)
afterAll(() => house.close())

/** Comes back with the code of a complaint, and reads. */
async function comeBack(page: Page): Promise<void> {
  await page.goto('/uz/complaint')
  await page.getByLabel(uz('web.complaint.code')).fill(code.toLowerCase().replaceAll('-', ' '))
  await press(page, button(page, uz('web.answer.read')))
}

describe('she complains of the worker in Osh', () => {
  test('from the page where one asks, without a script: she reads first who will read it, and who never will', async () => {
    woman = await house.visitor({ screen: phone, language: 'uz', scripts: false })
    await woman.goto('/uz/ask')
    await follow(woman, woman.getByRole('link', { name: 'Yoʻldosh' }))
    expect(await words(woman)).toContain(named)
    await follow(woman, woman.getByRole('link', { name: uz('web.complain.title') }))
    const said = await words(woman)
    expect(said).toContain(named)
    expect(said).toContain(uz('web.complain-one.never-more', { organisation: 'Yoʻldosh' }))
    expect(said).toContain(uz('web.ask.not-emergency-more'))
    expect(await woman.getByRole('link', { name: uz('web.exit') }).count()).toBe(1)
    await house.check(woman, 'complain')
  })

  test('what is missing is said beside it, and nothing that she wrote is lost', async () => {
    await woman.getByLabel(uz('web.ask-one.account')).fill(told)
    await woman.getByLabel(uz('web.complain.pass-on.with name'), { exact: true }).check()
    expect(await press(woman, button(woman, uz('web.complain-one.send')))).toBe(422)
    expect(await woman.getByLabel(uz('web.ask-one.account')).inputValue()).toBe(told)
    await woman.getByLabel(uz('complaints.kind.asked for money'), { exact: true }).check()
    expect(await press(woman, button(woman, uz('web.complain-one.send')))).toBe(422)
    expect(await whyOf(woman.getByLabel(uz('web.complain-one.name')))).not.toBe('')
    await house.check(woman, 'complain refused')
  })

  test('she gets a code, and reads with it that nobody has confirmed yet, and no word of what she told', async () => {
    await woman.getByLabel(uz('web.complain.pass-on.summary'), { exact: true }).check()
    await woman.getByLabel(uz('web.ask-one.danger')).check()
    await woman.getByLabel(uz('web.complain-one.worker')).fill('Nargiza')
    expect(await press(woman, button(woman, uz('web.complain-one.send')))).toBe(200)
    code = await codeOn(woman)
    await house.check(woman, 'complaint code')
    await comeBack(woman)
    expect(await heading(woman)).toBe(uz('web.complaint.state.waiting'))
    expect(await woman.content()).not.toContain(told)
    expect(woman.url()).not.toContain(code.slice(0, 4))
    await house.check(woman, 'complaint waiting')
  })
})

test('nobody in Osh sees a trace of it: not the worker, the supervisor, the administrator', async () => {
  for (const name of ['Nargiza Karimova', 'Aida Sydykova', 'Marat Isaev']) {
    const page = await house.worker(name, { language: 'ru' })
    // Aida receives complaints about Paygoh: she has the list, and there is nothing in it.
    expect((await page.getByRole('navigation').first().innerText()).includes(ru('web.desk.tab.complaints'))).toBe(name === 'Aida Sydykova')
    expect(await words(page)).not.toContain(ru('web.complaints.waiting', { count: 1 }))
    await page.goto('/ru/desk/complaints')
    expect(await words(page)).toContain(ru('web.complaints.none'))
    await page.goto('/ru/desk/complaints/named')
    expect(await words(page)).toContain(ru('web.complaints.passed-none'))
  }
})

describe('Igor in Moscow receives it', () => {
  test('it is on his day and in his list, in danger, and opens for him', async () => {
    igor = await house.worker(named, { language: 'ru', scripts: false })
    await follow(igor, igor.getByRole('link', { name: ru('web.complaints.waiting', { count: 1 }) }))
    await house.check(igor, 'complaints')
    expect(await igor.content()).not.toContain(told)
    await follow(igor, igor.getByRole('link', { name: ru('complaints.kind.asked for money') }))
    complaint = new URL(igor.url()).pathname
    expect(await words(igor)).toContain(told)
    await house.check(igor, 'complaint')
    await does(igor, button(igor, ru('complaints.acknowledge.does')))
  })

  test('his colleague finds nothing under its address', async () => {
    const anna = await house.worker('Anna Ryabova', { language: 'ru' })
    expect((await anna.goto(complaint))?.status()).toBe(404)
    expect(await anna.content()).not.toContain(told)
  })

  test('he writes; she answers; he asks the one in Osh to do something, without her name', async () => {
    await igor.getByLabel(ru('web.complaints.write', { language: 'Oʻzbekcha' })).fill('Bu qachon boʻldi?')
    await does(igor, button(igor, ru('complaints.write.does')))
    await house.moves(woman)
    await comeBack(woman)
    expect(await words(woman)).toContain('Bu qachon boʻldi?')
    await woman.getByLabel(uz('web.answer.write-label')).fill('Seshanba kuni')
    expect(await press(woman, button(woman, uz('web.answer.send')))).toBe(200)
    await house.check(woman, 'complaint answered')
    await igor.goto(complaint)
    expect(await words(igor)).toContain('Seshanba kuni')
    await igor.getByLabel(ru('web.complaints.ask-text')).fill('Поговорите с сотрудниками: за помощь денег не берут.')
    await does(igor, button(igor, ru('complaints.ask-measure.does')))
    await house.check(igor, 'complaint with a measure')
  })

  test('only she whom Osh named sees what was passed on, and answers it', async () => {
    const aida = await house.worker('Aida Sydykova', { language: 'ru', scripts: false })
    await follow(aida, aida.getByRole('link', { name: ru('web.complaints.passed', { count: 1 }) }))
    await house.check(aida, 'who receives complaints')
    await follow(aida, aida.getByRole('link', { name: 'Doroga doma' }))
    const said = await words(aida)
    expect(said).toContain('денег не берут')
    for (const hers of [told, 'Nargiza']) expect(said).not.toContain(hers)
    await aida.getByLabel(ru('web.complaints.your-answer')).fill('Поговорили со всеми.')
    await does(aida, button(aida, ru('complaints.answer-measure.does')))
    await house.check(aida, 'passed on')
    const marat = await house.worker('Marat Isaev', { language: 'ru' })
    expect((await marat.goto(new URL(aida.url()).pathname))?.status()).toBe(404)
    await igor.goto(complaint)
    expect(await words(igor)).toContain('Поговорили со всеми.')
  })

  test('he records what he found; she reads it, and has everything erased', async () => {
    await unfold(igor, ru('complaints.record-finding.does'))
    const form = igor.getByRole('form', { name: ru('complaints.record-finding.does') })
    await form.getByLabel(ru('complaints.finding.upheld'), { exact: true }).check()
    await form.getByLabel(ru('web.complaints.reasons', { language: 'Oʻzbekcha' })).fill('Siz haqsiz.')
    await does(igor, button(form, ru('complaints.record-finding.does')))
    await house.moves(woman)
    await comeBack(woman)
    expect(await heading(woman)).toBe(uz('complaints.finding.upheld'))
    expect(await words(woman)).toContain('Siz haqsiz.')
    await house.check(woman, 'complaint found')
    await woman.getByLabel(uz('web.complaint.sure')).check()
    expect(await press(woman, button(woman, uz('web.complaint.erase')))).toBe(200)
    expect(await heading(woman)).toBe(uz('web.complaint.erased'))
    await comeBack(woman)
    expect(await heading(woman)).toBe(uz('web.complaint.title'))
    expect(await words(woman)).toContain(uz('web.answer.wrong'))
    await igor.goto(complaint)
    expect(await igor.content()).not.toContain(told)
    await house.check(igor, 'complaint erased')
  })
})

test('the pages fit into the first 14 KB, in each language', async () => {
  const page = await house.visitor()
  await page.goto('/ru/complain')
  const one = await page.getByRole('link', { name: /^Yoʻldosh/ }).getAttribute('href') ?? ''
  for (const language of ['en', 'ru', 'uz', 'tg', 'ky'])
    for (const path of ['/complain', one.replace('/ru', ''), '/complaint']) {
      const { all } = await weightOf(`${house.url}/${language}${path}`)
      expect([language, path, all < 14 * 1024]).toEqual([language, path, true])
    }
})
