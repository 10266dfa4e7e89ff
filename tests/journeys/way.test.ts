import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clumsily, codeOn, comeBack, fillIn, findTheForm, send, uz, type Question } from './asking.ts'
import { add, button, choose, dayFromNow, does, heading, idOn, press, record, refer, ru, unfold, words } from './hands.ts'
import { House, phone } from './house.ts'

let house: House
let [asker, nargiza, anna]: Page[] = []
beforeAll(async () => { house = await House.open() })
afterAll(async () => {
  expect(house.said()).not.toContain('failed')
  await house.close()
})

const question: Question = {
  troubles: ['pay withheld', 'papers kept'], reach: 'by code', name: 'Sherzod',
  account: 'Oʻshdanman, Moskvada qurilishda ishlayapman.\nTuzatish ishlari tugadi, pul bermadilar. Pasportimni usta olib qoʻygan.',
}
const sherzod = { cyrillic: 'Эргашев Шерзод Каримович', latin: 'Ergashev Sherzod Karimovich', bornOn: '7.3.1991', work: 'Стройка, бригада из шести человек. Договора нет.', papers: 'Паспорт у бригадира.' }
const reason = 'Раб. документы у бригадира, просит не звонить'
const desk = '/ru/desk'
