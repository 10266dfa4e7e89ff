import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clumsily, codeOn, comeBack, fillIn, findTheForm, send, uz, type Question } from './asking.ts'
import { add, button, choose, dayFromNow, does, follow, heading, idOn, press, record, refer, ru, unfold, whyOf, words } from './hands.ts'
import { House, opening, phone } from './house.ts'

let house: House
let asker: Page
let nargiza: Page
let anna: Page
beforeAll(async () => { house = await House.open() }, opening)
afterAll(() => house.close())

const desk = '/ru/desk'
const told = 'Pasportimni usta olib qoʻygan.'
const question: Question = {
  troubles: ['pay withheld', 'papers kept'], reach: 'by code', name: 'Sherzod',
  account: `Oʻshdanman, Moskvada qurilishda ishlayapman.\nIsh tugadi, pul bermadilar. ${told}`,
}
const sherzod = { cyrillic: 'Эргашев Шерзод Каримович', latin: 'Ergashev Sherzod Karimovich', bornOn: '7.3.1991', work: 'Стройка, бригада из шести человек. Договора нет.', papers: 'Паспорт у бригадира.' }
const note = 'Говорит спокойно, боится бригадира.'
const outcome = 'Написали заявление, ждём ответа.'
/** Where things are once they exist. */
const at = { request: '', person: '', case: '', referral: '', parcel: '', theirs: '' }
let code = ''

describe('a man from Osh asks from Moscow, on a cheap phone without scripts', () => {
  test('he finds the form; sending it twice is asking once', async () => {
    nargiza = await house.worker('Nargiza Karimova', { language: 'ru' })
    const before = await waiting()
    asker = await house.visitor({ screen: phone, language: 'uz', scripts: false })
    await findTheForm(asker, 'Yoʻldosh')
    await fillIn(asker, question)
    await Promise.all([asker.waitForEvent('load'), send(asker).dblclick()])
    code = await codeOn(asker)
    await house.check(asker, 'code')
    await asker.reload()
    expect(await codeOn(asker)).toBe(code)
    await nargiza.reload()
    const [fresh, ...more] = (await waiting()).filter((one) => !before.includes(one))
    expect(more).toEqual([])
    at.request = fresh ?? ''
  })

  test('he reads that nobody has taken it yet, however he types the code; another code opens nothing', async () => {
    await back('7K2M-QX4D-9RTB')
    expect(await words(asker)).toContain(uz('web.answer.wrong'))
    await back(clumsily(code))
    expect(await heading(asker)).toBe(uz('web.answer.state.waiting'))
    await house.check(asker, 'answer waiting')
    expect(asker.url()).toBe(`${house.url}/uz/answer`)
  })
})

/** He comes back, each time from somewhere else. */
async function back(typed = code) {
  await house.moves(asker)
  await comeBack(asker, typed)
}
/** The requests that wait on the page of the day. */
const waiting = () => nargiza.getByRole('region', { name: ru('web.today.came-in') }).getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-1) ?? ''))
const here = (page: Page, path: string) => page.goto(desk + path)

describe('Nargiza in Osh', () => {
  test('sees on the page of her day that two signs of forced labour ask to be looked into first, and takes it', async () => {
    const row = nargiza.getByRole('row').filter({ has: nargiza.locator(`a[href$="${at.request}"]`) })
    expect(await row.innerText()).toContain(ru('cases.requests.mark.indicators', { count: 2 }))
    expect(await row.innerText()).toContain(ru('cases.requests.mark.screen-first'))
    expect(await nargiza.content()).not.toContain(told)
    await house.check(nargiza, 'today')
    await does(nargiza, button(row, ru('web.today.take')))
    expect(idOn(nargiza)).toBe(at.request)
    expect(await words(nargiza)).toContain(told)
    await back()
    expect(await heading(asker)).toBe(uz('web.answer.state.taken'))
  })

  test('cannot answer before the screening: not by the button, not past it', async () => {
    await house.check(nargiza, 'request')
    expect(await button(nargiza, ru('cases.requests.answer.does')).getAttribute('aria-disabled')).toBe('true')
    expect(await words(nargiza)).toContain(ru('cases.requests.answer.screen-first'))
    const past = await nargiza.request.post(nargiza.url(), { form: { intent: 'answer', text: 'Salom' }, headers: { origin: house.url }, maxRedirects: 0 })
    expect(past.status()).toBe(409)
    expect(await past.text()).toContain(ru('cases.requests.answer.screen-first'))
    await nargiza.getByLabel(ru('cases.finding.signs'), { exact: true }).check()
    await nargiza.getByLabel(ru('cases.indicator.abuse of vulnerability'), { exact: true }).check()
    await does(nargiza, button(nargiza, ru('cases.requests.screen.does')))
    for (const sign of ['withholding of wages', 'retention of identity documents', 'abuse of vulnerability'] as const) expect(await words(nargiza)).toContain(ru(`cases.indicator.${sign}`))
  })

  test('answers, and he reads it and writes again', async () => {
    await nargiza.locator('textarea[name=text]').fill('Assalomu alaykum. Qoʻngʻiroq qilmaymiz. Ism-familiyangizni yozing.')
    await does(nargiza, button(nargiza, ru('cases.requests.answer.does')))
    await back()
    expect(await heading(asker)).toBe(uz('web.answer.state.answered'))
    expect(await words(asker)).toContain('Qoʻngʻiroq qilmaymiz.')
    await house.check(asker, 'answer open')
    await asker.getByLabel(uz('web.answer.write-label')).fill('Ergashev Sherzod Karimovich, 1991')
    await press(asker, button(asker, uz('web.answer.send')))
    expect(await words(asker)).toContain(uz('web.answer.sent'))
    await nargiza.reload()
    expect(await words(nargiza)).toContain('Ergashev Sherzod Karimovich, 1991')
  })

  test('records him with his names in two alphabets; the rule for reaching him stands on his page', async () => {
    at.person = await record(nargiza, sherzod)
    expect(await heading(nargiza)).toBe(sherzod.cyrillic)
    const said = await words(nargiza)
    expect(said).toContain(sherzod.latin)
    expect(said).toContain(ru('web.careful.by code'))
    await house.check(nargiza, 'person')
  })

  test('reads the consent to him in Uzbek, which nobody has reviewed, and writes down his yes to three classes across the border', async () => {
    await follow(nargiza, nargiza.getByRole('link', { name: ru('web.person.consent') }).first())
    await choose(nargiza, 'Doroga doma', ['name and birth', 'work', 'papers'])
    await follow(nargiza, button(nargiza, ru('web.consent.show')))
    const aloud = nargiza.locator('[lang^=uz]', { hasText: 'Doroga doma' })
    for (const one of ['name and birth', 'work', 'papers'] as const) expect(await aloud.innerText()).toContain(uz(`people.class.${one}`))
    expect(await aloud.innerText()).not.toContain(uz('people.class.account'))
    expect(await words(nargiza)).toContain(ru('web.consent.not-reviewed'))
    await house.check(nargiza, 'consent')
    await nargiza.getByLabel(ru('people.given.by telephone'), { exact: true }).check()
    await nargiza.locator('input[name=crossesBorder]').check()
    await does(nargiza, button(nargiza, ru('people.consent.give.does')))
    expect(await words(nargiza)).toContain(ru('people.basis.live'))
  })

  test('opens a case, adds what is needed and what is to be done, and refers him', async () => {
    await does(nargiza, button(nargiza, ru('cases.open.does')))
    at.case = idOn(nargiza)
    await add(nargiza, ru('cases.add-need.does'), async (form) => { await form.getByLabel(ru('web.case.need')).selectOption('unpaid wages') })
    await add(nargiza, ru('cases.add-plan-step.does'), async (form) => {
      await form.getByLabel(ru('web.case.step'), { exact: true }).fill('Собрать имена свидетелей')
      await form.getByLabel(ru('web.case.due'), { exact: true }).fill(dayFromNow(7))
    })
    await add(nargiza, ru('cases.write-note.does'), async (form) => { await form.getByRole('textbox').fill(note) })
    await add(nargiza, ru('cases.add-task.does'), async (form) => {
      await form.getByLabel(ru('web.case.task'), { exact: true }).fill('Спросить у брата адрес стройки')
      await form.getByLabel(ru('web.case.by-day'), { exact: true }).fill(dayFromNow(3))
    })
    await house.check(nargiza, 'case')
    at.referral = await refer(nargiza, 'Doroga doma')
    await house.check(nargiza, 'referral sent')
  })
})

describe('Anna in Moscow', () => {
  test('sees what was shared, exactly these classes and no more, and accepts', async () => {
    anna = await house.worker('Anna Ryabova', { language: 'ru' })
    await follow(anna, anna.getByRole('region', { name: ru('web.today.parcels') }).getByRole('listitem').filter({ hasText: 'Yoʻldosh' }).getByRole('link'))
    at.parcel = idOn(anna)
    const said = await words(anna)
    for (const shared of [sherzod.cyrillic, sherzod.latin, sherzod.work, sherzod.papers]) expect(said).toContain(shared)
    for (const kept of [told, note]) expect(await anna.content()).not.toContain(kept)
    await house.check(anna, 'parcel')
    await does(anna, button(anna, ru('cases.referrals.accept.does')))
  })

  test('opens her own case and counts help under a programme that runs, on a day on which it ran', async () => {
    await does(anna, button(anna, ru('cases.open.does')))
    at.theirs = idOn(anna)
    await anna.goto(`${desk}/cases/${at.theirs}/help`)
    const programmes = await anna.getByLabel(ru('web.case.programme')).locator('option[value]:not([value=""])').allInnerTexts()
    expect(programmes).toHaveLength(1)
    const help = async (day: string, kind = 'legal advice') => {
      await anna.getByLabel(ru('web.help.kind')).selectOption(kind)
      await anna.getByLabel(ru('web.help.day')).fill(day)
      return press(anna, button(anna, ru('web.help.save')))
    }
    expect(await help('1.2.2019')).toBe(422)
    expect(await whyOf(anna.getByLabel(ru('web.help.day')))).toContain(ru('cases.record-assistance.before-programme', { from: '' }).trim())
    await house.check(anna, 'help refused')
    await anna.goto(`${desk}/cases/${at.theirs}/help`)
    const form = { key: crypto.randomUUID(), kind: 'legal advice', onDay: dayFromNow(0, 'Europe/Moscow'), programme: crypto.randomUUID() }
    const closed = await anna.request.post(anna.url(), { form, headers: { origin: house.url }, maxRedirects: 0 })
    expect([closed.status(), await closed.text()]).toEqual([422, expect.stringContaining(ru('cases.record-assistance.unknown-programme'))])
    expect(await help(dayFromNow(0, 'Europe/Moscow'))).toBe(303)
    expect(await words(anna)).toContain(ru('cases.assistance.legal advice'))
    await house.check(anna, 'case on a referral')
  })

  test('tells Osh what came of it, and Nargiza reads it', async () => {
    await here(anna, `/referrals/received/${at.parcel}`)
    await unfold(anna, ru('cases.referrals.report-outcome.does'))
    const form = anna.getByRole('form', { name: ru('cases.referrals.report-outcome.does') })
    await form.getByRole('combobox').selectOption({ index: 1 })
    await form.getByRole('textbox').fill(outcome)
    await does(anna, button(form, ru('web.received.outcome-send')))
    await here(nargiza, `/referrals/${at.referral}`)
    expect(await words(nargiza)).toContain(outcome)
  })
})

describe('his file is his', () => {
  test('when she has seen that it is he, he reads it by his code: who looked, what was shared', async () => {
    await here(nargiza, `/requests/${at.request}`)
    await nargiza.getByLabel(ru('people.checked.known to us'), { exact: true }).check()
    await does(nargiza, button(nargiza, ru('web.request.check-do')))
    await readMyFile()
    const said = await words(asker)
    for (const seen of [sherzod.latin, 'Nargiza Karimova', 'Doroga doma', told]) expect(said).toContain(seen)
    expect(said).not.toContain(note)
    await house.check(asker, 'my file')
  })

  test('he takes his consent back: in Moscow nothing of it can be read from that moment', async () => {
    await press(asker, button(asker, uz('web.my-file.withdraw')))
    expect(await words(asker)).toContain(uz('web.my-file.withdrawn'))
    await anna.goto(desk)
    await follow(anna, anna.locator(`a[href$="${at.parcel}"]`))
    for (const gone of [sherzod.cyrillic, sherzod.latin, sherzod.work]) expect(await anna.content()).not.toContain(gone)
    await house.check(anna, 'parcel ended')
    await does(anna, button(anna, ru('web.received.acknowledge')))
    await here(anna, `/cases/${at.theirs}`)
    expect(await words(anna)).toContain(ru('cases.assistance.legal advice'))
  })

  test('he has it erased: the code ends, and in Osh nothing of him is left', async () => {
    await readMyFile()
    await asker.getByLabel(uz('web.my-file.sure')).check()
    await press(asker, button(asker, uz('web.my-file.erase-do')))
    expect(await heading(asker)).toBe(uz('web.answer.ended'))
    await back()
    expect(await words(asker)).toContain(uz('web.answer.wrong'))
    expect((await here(nargiza, `/people/${at.person}`))?.status()).toBe(404)
    for (const path of ['', '/people', '/cases', '/requests', `/cases/${at.case}`, `/requests/${at.request}`, '/referrals', `/referrals/${at.referral}`]) {
      await here(nargiza, path)
      for (const gone of ['Шерзод', 'Sherzod', told, note, outcome]) expect(await nargiza.content(), path).not.toContain(gone)
    }
  })

  test('both close their cases and say why', async () => {
    for (const [page, id] of [[nargiza, at.case], [anna, at.theirs]] as const) {
      // The tasks of an erased file are swept away a moment later; until then they stand in the way of closing.
      await expect.poll(async () => {
        await here(page, `/cases/${id}/close`)
        return button(page, ru('cases.close.does')).getAttribute('aria-disabled')
      }, { timeout: 20_000 }).toBeNull()
      await page.getByLabel(ru('cases.closure.goals reached'), { exact: true }).check()
      await does(page, button(page, ru('cases.close.does')))
      expect(await words(page)).toContain(ru('cases.closure.goals reached'))
    }
    await house.check(nargiza, 'case closed')
  })
})

/** By his code to the answer, and from there to his file. */
async function readMyFile() {
  await back()
  await press(asker, button(asker, uz('web.answer.file')))
}
