import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages, type Language } from '../../core/words.ts'
import { readCsv } from '../../core/csv.ts'
import { latestVersion, named, procedureNames } from '../../domains/procedures/index.ts'
import { translate } from '../../web/public/words.ts'
import { desktop, House, phone } from './house.ts'
import { ask, weightOf } from './weigh.ts'

let house: House
beforeAll(async () => { house = await House.open() })
afterAll(() => house.close())

const get = async (path: string) => {
  const answer = await ask(`${house.url}${path}`)
  return { status: answer.status, text: answer.bytes.toString() }
}
/** What a page says, without its markup. */
const said = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll('&#x27;', '’').replaceAll(/\s+/g, ' ')

describe.each(languages)('the laws in %s', (language) => {
  test.each(procedureNames)('%s: its page stands, with every number, every article, and nothing left unsaid', async (id) => {
    const law = latestVersion(id)
    const { status, text } = await get(`/${language}/procedures/${id}`)
    const words = said(text)
    expect(status).toBe(200)
    for (const { law: { article } } of Object.values(law?.clocks ?? {}).filter(({ law: ground }) => /^[\d(),\s–-]+$/.test(ground.article))) expect(words).toContain(article)
    for (const { limit } of Object.values(law?.clocks ?? {})) if (limit !== 'without delay' && limit.count > 0) expect(words).toContain(String(limit.count))
    for (const clock of Object.keys(law?.clocks ?? {})) expect(words).toContain(named(language, 'clock', clock).text)
    // A key or a blank that nobody filled would stand as it is written.
    expect(words).not.toMatch(/(?:web|procedures)\.[a-z]+\.|\{\w+\}|undefined|\[object/)
    expect([...text.matchAll(/<svg[^>]*class="course"/g)].length).toBe(1)
    expect(text).toMatch(/<svg[^>]*role="img"[^>]*><title [^>]*>[^<]+<\/title><desc [^>]*>[^<]+<\/desc>/)
    expect(text).toContain('<table')
    const unsure = Object.values(law?.clocks ?? {}).some(({ limit, law: ground }) => limit !== 'without delay' && ground.confidence !== 'verified')
    if (unsure) expect(words).toContain(translate(language)('web.laws.not-to-rely'))
  })

  test('weigh little, and need no script', async () => {
    for (const path of ['', '/netherlands-russia', '/benelux-kazakhstan', '/benelux-kazakhstan/try', `/compare?with=${procedureNames.slice(0, 8).join(',')}`]) {
      const { page } = await weightOf(`${house.url}/${language}/procedures${path}`)
      expect(page, path).toBeLessThan(60 * 1024)
      expect((await get(`/${language}/procedures${path}`)).text).not.toMatch(/<script(?! src="\/exit\.js")/)
    }
  })
})

const begun = 'opened=2026-09-01&country-requesting=NL&country-requested=KZ&step-1=submit&on-1=2026-09-02&step-2=confirm-receipt&on-2=2026-09-04'
const tried = (rest: string, id = 'benelux-kazakhstan', language: Language = 'ru') => get(`/${language}/procedures/${id}/try?${rest}`)

describe('where such a file would stand', () => {
  test('21 days after the receipt the answer is late, and silence agrees: with the article, and only when an officer says so', async () => {
    const { status, text } = await tried(`${begun}&today=2026-09-26`)
    const words = said(text)
    expect(status).toBe(200)
    expect(words).toContain(named('ru', 'means', 'deemed agreed').text)
    expect(words).toContain('25 сентября 2026')
    expect(words).toContain('7(3)')
    expect(words).toContain('просрочен на 1 день')
  })
  test('on the last day it is not late', async () => {
    const words = said((await tried(`${begun}&today=2026-09-25`)).text)
    expect(words).toContain('0 дней')
    expect(words).not.toContain('просрочен')
  })
  test('a number that was not read is confirmed by nobody without a lawyer', async () => {
    const { status, text } = await tried('opened=2026-01-12&step-1=submit&on-1=2026-01-12&step-2=confirm-receipt&on-2=2026-01-13&step-3=confirm-lapse:reply&on-3=2026-06-01&today=2026-06-02', 'eu-moldova')
    expect([status, said(text)]).toEqual([422, expect.stringContaining('заключения юриста')])
  })
  test.each([
    ['a step out of turn', 'opened=2026-09-01&today=2026-09-30&step-1=accept&on-1=2026-09-02', 'сейчас этот шаг невозможен'],
    ['a step before the file began', 'opened=2026-09-01&today=2026-09-30&step-1=submit&on-1=2026-08-02', 'раньше дня открытия'],
    ['a step in the future', 'opened=2026-09-01&today=2026-09-30&step-1=submit&on-1=2026-10-02', 'позже дня чтения'],
    ['a day that is none', 'opened=2026-02-30&today=2026-09-30', 'день'],
    ['no day at all', 'opened=&today=&step-1=submit', 'день'],
    ['a step that the law has not', 'opened=2026-09-01&today=2026-09-30&step-1=appeal&on-1=2026-09-02', 'нет такого шага'],
    ['another country', 'opened=2026-09-01&today=2026-09-30&country-requesting=FR', 'страны'],
    ['a day before the law', 'opened=2001-09-01&today=2026-09-30', 'ещё не действовал'],
  ])('%s is refused in words, and what was typed stays', async (_, asked, words) => {
    const { status, text } = await tried(asked)
    expect(status).toBe(422)
    expect(said(text).toLowerCase()).toContain(words)
    expect(text).toContain('role="alert"')
    const opened = new URLSearchParams(asked).get('opened') ?? ''
    if (opened !== '') expect(text).toContain(`value="${opened}"`)
  })
  test('a refusal names the article', async () =>
    expect(said((await tried('opened=2026-09-01&today=2026-09-30&step-1=accept&on-1=2026-09-02')).text)).toMatch(/Основание: 7\(3\), Соглашение/))
  test('a law that nobody has is not there', async () => {
    for (const path of ['/ru/procedures/nothing', '/ru/procedures/nothing/try', '/ru/procedures/compare/csv?with=benelux-kazakhstan']) expect((await get(path)).status).toBe(404)
  })
})

describe('a comparison', () => {
  test('marks what differs in words, and says each number with its article and how sure it is', async () => {
    const { text } = await get('/en/procedures/compare?with=benelux-kazakhstan,switzerland-russia')
    const row = said(text.slice(text.indexOf('>Time to answer the application<')).split('</tr>')[0] ?? '')
    for (const part of ['They differ', 'within 21 calendar days', 'within 25 calendar days', '60 calendar days in all', '7(3)', '12(2)', 'Read in the text']) expect(row).toContain(part)
  })
  test('is the same as a file', async () => {
    const rows = readCsv((await get('/en/procedures/compare/csv?with=benelux-kazakhstan,switzerland-russia')).text)
    expect(rows[0]?.slice(0, 3)).toEqual(['law', 'version', 'question'])
    const reply = rows.filter(([, , question]) => question === 'limit reply')
    expect(reply.map(([law, , , , , answer]) => [law, answer?.split(';')[0]])).toEqual([['benelux-kazakhstan', 'within 21 calendar days'], ['switzerland-russia', 'within 25 calendar days']])
    expect(reply.every((row) => row[6] === 'They differ' && row[8] === 'verified')).toBe(true)
  })
  test('of all laws stands', async () => expect((await get(`/tg/procedures/compare?with=${procedureNames.join(',')}`)).status).toBe(200))
  test('refuses a name that is none', async () => {
    const { status, text } = await get('/ru/procedures/compare?with=nothing,eu-russia')
    expect([status, said(text)]).toEqual([422, expect.stringContaining('Такого закона нет: nothing')])
  })
})

test('somebody finds a law, reads it, tries a file and compares, without a script, on a phone and at a desk', async () => {
  for (const screen of [phone, desktop]) {
    const page: Page = await house.visitor({ screen, language: 'ru', scripts: false })
    const t = translate('ru')
    await page.goto('/ru/search?words=readmissiya+kazahstan')
    await page.getByRole('link', { name: /Казахстаном/ }).first().click()
    expect(new URL(page.url()).pathname).toBe('/ru/procedures/benelux-kazakhstan')
    await house.check(page, 'a law')
    await page.getByRole('link', { name: t('web.laws.try') }).click()
    await house.check(page, 'try a law')
    await page.getByLabel(t('web.laws.try.opened')).fill('1.9.2026')
    await page.getByLabel(t('web.laws.try.step', { number: 1 }), { exact: true }).selectOption('submit')
    await page.locator('#f-on-1').fill('2.9.2026')
    await page.getByLabel(t('web.laws.try.today')).fill('3.9.2026')
    await page.getByRole('button', { name: t('web.laws.try.send') }).click()
    expect(await page.getByRole('heading', { name: t('web.laws.try.stands') }).count()).toBe(1)
    await house.check(page, 'a file that stands')
    await page.goto('/ru/procedures/benelux-kazakhstan/try?opened=2026-09-01&today=2026-09-30&step-1=accept&on-1=2026-09-02')
    await house.check(page, 'a file refused')
    await page.goto('/ru/procedures')
    await house.check(page, 'the laws')
    await page.getByRole('link', { name: t('web.laws.compare') }).click()
    for (const name of [/Казахстаном/, /Швейцарией/]) await page.getByRole('checkbox', { name }).check()
    await page.getByRole('button', { name: t('web.laws.compare.show') }).click()
    expect(await page.getByText(t('web.laws.compare.differ')).count()).toBeGreaterThan(0)
    await house.check(page, 'laws compared')
    await page.context().close()
  }
})
