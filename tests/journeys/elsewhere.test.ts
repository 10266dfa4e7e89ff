import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { button, dayFromNow, does, follow, press, ru, unfold, words } from './hands.ts'
import { House, opening, phone } from './house.ts'

let house: House
let [nargiza, marat, anna, olga]: readonly Page[] = []
beforeAll(async () => {
  house = await House.open()
  const looking = { language: 'ru', scripts: false } as const
  ;[nargiza, marat, anna, olga] = await Promise.all(['Nargiza Karimova', 'Marat Isaev', 'Anna Ryabova', 'Olga Denisova'].map((name) => house.worker(name, looking)))
}, opening)
afterAll(() => house.close())
const desk = (page: Page | undefined): Page => { if (!page) throw new Error('Nobody is there'); return page }

/** Somebody new on file, who agrees to be asked about in the other organisation. Out: the page of the person. */
async function agrees(page: Page, name: { cyrillic: string } | { latin: string }, partner: string, shoot?: string): Promise<string> {
  await page.goto('/ru/desk/people/new')
  await page.getByLabel(ru('cyrillic' in name ? 'web.names.papers.cyrillic' : 'web.names.papers.latin')).fill('cyrillic' in name ? name.cyrillic : name.latin)
  await page.locator('input[name=language][value=ru]').check()
  await page.getByLabel(ru('people.content.born on')).fill('04.03.1992')
  await page.getByLabel(ru('web.quoted', { words: ru('cases.reach.not at all') })).check()
  await does(page, button(page, ru('people.record.does')))
  const person = new URL(page.url()).pathname
  await follow(page, page.getByRole('link', { name: ru('web.elsewhere.consent') }))
  if (shoot) await house.check(page, `${shoot} nothing chosen`)
  await page.getByLabel(partner).check()
  await follow(page, button(page, ru('web.consent.show')))
  expect(await words(page)).toContain(partner)
  if (shoot) await house.check(page, `${shoot} to read aloud`)
  await page.getByLabel(ru('people.given.in person spoken')).check()
  expect(await press(page, button(page, ru('people.asking.agree.does')))).toBe(422)
  expect(await words(page)).toContain(ru('people.asking.agree.must-cross'))
  if (shoot) await house.check(page, `${shoot} refused`)
  await page.locator('input[name=crossesBorder]').check()
  await does(page, button(page, ru('people.asking.agree.does')))
  expect(new URL(page.url()).pathname).toBe(person)
  return person
}

let hers = ''
let there = ''
test('somebody agrees in Osh and in Moscow, each time after the text was read aloud', async () => {
  hers = await agrees(desk(nargiza), { cyrillic: 'Тошматова Зулайхо' }, 'Doroga doma', 'elsewhere consent')
  await house.check(desk(nargiza), 'elsewhere person, nothing found')
  there = await agrees(desk(anna), { latin: 'Toshmatova Zulaykho' }, 'Yoʻldosh')
})

test('a coordinator asks, another accepts, and neither reads a name', async () => {
  const [asks, accepts] = [desk(marat), desk(olga)]
  await asks.goto('/ru/desk/referrals')
  await follow(asks, asks.getByRole('link', { name: ru('web.elsewhere.title') }))
  await house.check(asks, 'elsewhere questions none')
  expect(await press(asks, button(asks, ru('people.asking.ask.does')))).toBe(422)
  await house.check(asks, 'elsewhere ask refused')
  const option = asks.locator('select[name="ask.partner"] option', { hasText: 'Doroga doma' })
  await asks.locator('select[name="ask.partner"]').selectOption(await option.getAttribute('value'))
  await does(asks, button(asks, ru('people.asking.ask.does')))
  expect(await words(asks)).toContain(ru('web.elsewhere.state.waits'))
  await accepts.goto('/ru/desk/elsewhere')
  await house.check(accepts, 'elsewhere waiting')
  await does(accepts, button(accepts, ru('web.elsewhere.accept')))
  await expect.poll(async () => { await accepts.goto('/ru/desk/elsewhere'); return words(accepts) }, { timeout: 20_000 }).toContain(ru('web.elsewhere.state.compared'))
  await house.check(accepts, 'elsewhere compared')
  for (const page of [asks, accepts]) { await page.goto('/ru/desk/elsewhere'); expect(await words(page)).not.toMatch(/Тошматова|Toshmatova/) }
})

test('the case workers of both find it on the page of their person; one asks for a referral, the other reads that', async () => {
  const [here, elsewhere] = [desk(nargiza), desk(anna)]
  await here.goto(hers)
  expect(await words(here)).toContain(ru('web.elsewhere.known'))
  await house.check(here, 'elsewhere person, found')
  await does(here, button(here, ru('people.asking.ask-for-referral.does')))
  expect(await words(here)).toContain(ru('web.elsewhere.asked-them'))
  await here.goto('/ru/desk/elsewhere')
  expect(await words(here)).toContain('Тошматова Зулайхо')
  await house.check(here, 'elsewhere finds')
  await elsewhere.goto(there)
  expect(await words(elsewhere)).toContain(ru('web.elsewhere.asks-us'))
  await house.check(elsewhere, 'elsewhere asks us')
})

test('a standing permission and the switch of likeness: the risk is read before', async () => {
  const page = desk(olga)
  await page.goto('/ru/desk/elsewhere')
  await unfold(page, ru('people.asking.allow.does'))
  const option = page.locator('select[name="allow.partner"] option', { hasText: 'Yoʻldosh' })
  await page.locator('select[name="allow.partner"]').selectOption(await option.getAttribute('value'))
  await page.locator('input[name="allow.untilOn"]').fill(dayFromNow(30))
  await does(page, button(page.getByRole('form', { name: ru('people.asking.allow.does') }), ru('people.asking.allow.does')))
  await unfold(page, ru('web.elsewhere.rule-change'))
  await house.check(page, 'elsewhere risk')
  await page.locator('input[name="rule.alike"]').check()
  expect(await press(page, button(page, ru('people.asking.set-rule.does')))).toBe(422)
  expect(await words(page)).toContain(ru('people.asking.set-rule.read-first'))
  await house.check(page, 'elsewhere risk refused')
  await page.locator('input[name="rule.understood"]').check()
  await does(page, button(page, ru('people.asking.set-rule.does')))
  expect(await words(page)).toContain(ru('web.elsewhere.alike-on'))
  await does(page, button(page, ru('people.asking.end-allowing.does')))
  expect(await words(page)).toContain(ru('web.elsewhere.allowed-none'))
})

test('who takes the consent back is known nowhere from that moment; and it fits on a telephone', async () => {
  const [here, elsewhere] = [desk(nargiza), await house.worker('Anna Ryabova', { language: 'ru', scripts: false, screen: phone })]
  await elsewhere.goto(there)
  expect(await words(elsewhere)).toContain(ru('web.elsewhere.known'))
  await house.check(elsewhere, 'elsewhere person, telephone')
  await elsewhere.goto('/ru/desk/elsewhere')
  await house.check(elsewhere, 'elsewhere finds, telephone')
  await here.goto(hers)
  await unfold(here, ru('people.consent.withdraw.does'))
  await does(here, button(here, ru('web.person.withdraw-do')))
  expect(await words(here)).toContain(ru('web.elsewhere.person-none'))
  await elsewhere.goto(there)
  expect(await words(elsewhere)).toContain(ru('web.elsewhere.person-none'))
  const coordinator = await house.worker('Olga Denisova', { language: 'ru', scripts: false, screen: phone })
  await coordinator.goto('/ru/desk/elsewhere')
  await unfold(coordinator, ru('web.elsewhere.rule-change'))
  await house.check(coordinator, 'elsewhere coordinator, telephone')
})
