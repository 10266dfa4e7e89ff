import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clumsily, codeOn, comeBack, fillIn, findTheForm, heading, send, uz, words, type Question } from './asking.ts'
import { House, phone } from './house.ts'

let house: House
beforeAll(async () => { house = await House.open() })
afterAll(() => house.close())

const question: Question = {
  troubles: ['pay withheld', 'papers kept'], reach: 'by code', name: 'Sherzod',
  account: 'Oʻshdanman, Moskvada qurilishda ishlayapman.\nTuzatish ishlari tugadi, pul bermadilar. Pasportimni usta olib qoʻygan.',
}
let asker: Page
let code: string

describe('a man from Osh asks from Moscow', () => {
  test('on a cheap phone without scripts he finds the form; sending it twice is asking once', async () => {
    asker = await house.visitor({ screen: phone, language: 'uz', scripts: false })
    await findTheForm(asker, 'Yoʻldosh')
    await house.check(asker, 'ask-one')
    await fillIn(asker, question)
    await send(asker).dblclick()
    code = await codeOn(asker)
    await house.check(asker, 'code')
    await asker.reload()
    expect(await codeOn(asker)).toBe(code)
  })

  test('he reads that nobody has taken it yet, however he types the code', async () => {
    await comeBack(asker, clumsily(code))
    expect(await heading(asker)).toBe(uz('web.answer.state.waiting'))
    expect(await words(asker)).toContain('Yoʻldosh')
    await house.check(asker, 'answer-waiting')
    expect(asker.url()).toBe(`${house.url}/uz/answer`)
  })

  test('a wrong code opens nothing and says so', async () => {
    await comeBack(asker, '7K2M-QX4D-9RTB')
    expect(await words(asker)).toContain(uz('web.answer.wrong'))
    await house.check(asker, 'answer-wrong')
  })
})
