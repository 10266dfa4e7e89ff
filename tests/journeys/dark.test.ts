import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { desktop, House, phone } from './house.ts'
import { leadsOut } from './places.ts'
import { patterns } from './routes.ts'

let house: House
beforeAll(async () => { house = await House.open() })
afterAll(() => house.close())

/** Pages that no link leads to: a form does, or a secret. What is behind a secret that nobody has says so, and that too is a page. */
const unlinked: Readonly<Record<string, string>> = {
  '/': '/', '/demo': '/demo', '/*': '/ru/nowhere', '/:language/sign-out': '/ru/sign-out', '/:language/my-file': '/ru/my-file', '/:language/sign-in/second': '/ru/sign-in/second',
  '/:language/figures/:release': '/ru/figures/00000000-0000-7000-8000-000000000000', '/:language/desk/figures/:release': '/ru/desk/figures/00000000-0000-7000-8000-000000000000',
  '/:language/desk/complaints/:complaint': '/ru/desk/complaints/00000000-0000-7000-8000-000000000000',
  '/:language/desk/procedures/:file/plan': '/ru/desk/procedures/00000000-0000-7000-8000-000000000000/plan', '/:language/desk/procedures/:file/monitoring': '/ru/desk/procedures/00000000-0000-7000-8000-000000000000/monitoring',
  '/:language/desk/procedures/envelopes': '/ru/desk/procedures/envelopes', '/:language/desk/procedures/envelopes/:arrival': '/ru/desk/procedures/envelopes/00000000-0000-7000-8000-000000000000',
  '/:language/desk/complaints/passed/:measure': '/ru/desk/complaints/passed/00000000-0000-7000-8000-000000000000',
  '/:language/invitation/:secret': '/ru/invitation/none', '/:language/new-password/:secret': '/ru/new-password/none',
  // What the small demonstration has none of, or what whoever walks here may not open: the page that says so.
  '/:language/certificates/:reference': '/ru/certificates/none',
  '/:language/events/:code/register': '/ru/events/none/register', '/:language/registration': '/ru/registration',
  '/:language/desk/procedures/gaps': '/ru/desk/procedures/gaps',
  '/:language/desk/appointments/:appointment': '/ru/desk/appointments/00000000-0000-7000-8000-000000000000',
  '/:language/desk/coalition/applications': '/ru/desk/coalition/applications',
  '/:language/desk/coalition/applications/:application': '/ru/desk/coalition/applications/00000000-0000-7000-8000-000000000000',
  '/:language/desk/coalition/bodies/:body': '/ru/desk/coalition/bodies/00000000-0000-7000-8000-000000000000',
  '/:language/desk/events/:event': '/ru/desk/events/00000000-0000-7000-8000-000000000000',
  '/:language/desk/events/:event/change': '/ru/desk/events/00000000-0000-7000-8000-000000000000/change',
  '/:language/desk/events/:event/people': '/ru/desk/events/00000000-0000-7000-8000-000000000000/people',
  '/:language/desk/events/:event/people/:registration': '/ru/desk/events/00000000-0000-7000-8000-000000000000/people/00000000-0000-7000-8000-000000000000',
  '/:language/desk/imports/:import': '/ru/desk/imports/00000000-0000-7000-8000-000000000000',
  '/:language/desk/people/:person/duplicates/:other': '/ru/desk/people/00000000-0000-7000-8000-000000000000/duplicates/00000000-0000-7000-8000-000000000001',
  '/:language/desk/people/:person/documents': '/ru/desk/people/00000000-0000-7000-8000-000000000000/documents',
  '/:language/desk/people/:person/papers/:paper': '/ru/desk/people/00000000-0000-7000-8000-000000000000/papers/00000000-0000-7000-8000-000000000000',
  // Only a readmission file leads to its forms, and those are on a node of authorities.
  '/:language/letter': '/ru/letter', '/:language/desk/procedures/:file/letters': '/ru/desk/procedures/00000000-0000-7000-8000-000000000000/letters',
  '/:language/desk/procedures/:file/forms': '/ru/desk/procedures/00000000-0000-7000-8000-000000000000/forms',
  '/:language/desk/procedures/incoming': '/ru/desk/procedures/incoming', '/:language/desk/procedures/ledger': '/ru/desk/procedures/ledger',
  '/:language/desk/procedures/incoming/:parcel': '/ru/desk/procedures/incoming/00000000-0000-7000-8000-000000000000',
  '/:language/desk/programmes/:programme': '/ru/desk/programmes/00000000-0000-7000-8000-000000000000',
  '/:language/desk/programmes/:programme/tables': '/ru/desk/programmes/00000000-0000-7000-8000-000000000000/tables',
  '/:language/desk/programmes/:programme/tables/:import': '/ru/desk/programmes/00000000-0000-7000-8000-000000000000/tables/00000000-0000-7000-8000-000000000000',
  '/:language/desk/programmes/iati/:import': '/ru/desk/programmes/iati/00000000-0000-7000-8000-000000000000',
  '/:language/desk/programmes/:programme/result': '/ru/desk/programmes/00000000-0000-7000-8000-000000000000/result',
  '/:language/desk/registers/:linking': '/ru/desk/registers/00000000-0000-7000-8000-000000000000',
  '/:language/desk/registers/:linking/links': '/ru/desk/registers/00000000-0000-7000-8000-000000000000/links',
  '/:language/desk/registers/:linking/links/:number': '/ru/desk/registers/00000000-0000-7000-8000-000000000000/links/0',
  '/:language/desk/requests/:request/appointment': '/ru/desk/requests/00000000-0000-7000-8000-000000000000/appointment',
  '/:language/desk/suggestions': '/ru/desk/suggestions',
  '/:language/desk/said/:statement': '/ru/desk/said/00000000-0000-7000-8000-000000000000', '/:language/desk/keeper': '/ru/desk/keeper',
  '/:language/desk/suggestions/:suggestion': '/ru/desk/suggestions/00000000-0000-7000-8000-000000000000',
}
const starts = { nobody: '/ru', 'Farrukh Nazarov': '/ru/desk', 'Nargiza Karimova': '/ru/desk', 'Anna Ryabova': '/ru/desk', 'Marat Isaev': '/ru/desk/reports', 'Olga Denisova': '/ru/desk/staff', 'Aida Sydykova': '/ru/desk/staff' }

/** Which page an address opens: of those that fit, the one with the most words of its own. */
function patternOf(all: readonly string[], path: string): string | undefined {
  const fits = all.filter((pattern) => new RegExp(`^${pattern.replace(/:[a-z]+/g, '[^/]+')}$`).test(path))
  return fits.sort((a, b) => (a.match(/:/g)?.length ?? 0) - (b.match(/:/g)?.length ?? 0))[0]
}

/** Follows every link of a page and of the pages behind it, and looks at the first page of each kind. */
async function walk(page: Page, start: string, all: readonly string[], seen: Map<string, string>, look: (pattern: string) => Promise<void>): Promise<void> {
  const ahead = [start]
  for (const path of ahead) {
    const pattern = patternOf(all, path)
    if (!pattern || leadsOut.includes(pattern) || (seen.has(pattern) && path !== start)) continue
    await page.goto(path)
    const links = await page.getByRole('link').evaluateAll((found) => found.map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname))
    ahead.push(...links.filter((link) => link.startsWith('/ru') && !ahead.includes(link)))
    if (seen.has(pattern)) continue
    seen.set(pattern, path)
    await look(pattern)
  }
}

/** What is wrong with a page by night, on any screen, read from either side, and on paper. */
async function wrongWith(page: Page, pattern: string): Promise<readonly string[]> {
  await page.locator('details').evaluateAll((folded) => { for (const one of folded) one.setAttribute('open', '') })
  await page.setViewportSize(phone)
  const { barriers, faults } = await house.look(page, `${pattern} by night`)
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const wrong = [...barriers, ...faults, ...(await ground() === 'rgb(19, 26, 34)' ? [] : ['is bright by night'])]
  for (const side of ['ltr', 'rtl']) {
    await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), side)
    for (const width of [320, 360, 768, 1024, 1440, 1920]) {
      await page.setViewportSize({ width, height: desktop.height })
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (over > 0) wrong.push(`${side}: ${over} px too wide at ${width}`)
    }
  }
  await page.evaluate(() => document.documentElement.removeAttribute('dir'))
  await page.emulateMedia({ media: 'print' })
  // The width of a sheet without its margins.
  await page.setViewportSize({ width: 673, height: 1000 })
  if (await ground() !== 'rgb(255, 255, 255)') wrong.push('is not white on paper')
  // A heading that sorts is a heading on paper.
  const pressed = await page.locator('form, button:not(.sort), .exit, .tabs, .langs').filter({ visible: true }).count()
  if (pressed > 0) wrong.push(`${pressed} things to press on paper`)
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  if (over > 0) wrong.push(`${over} px too wide for paper`)
  await page.emulateMedia({ media: null })
  return wrong.map((one) => `${pattern}: ${one}`)
}

describe('by night, mirrored and on paper', () => {
  test('every page can be read', async () => {
    const all = await patterns()
    const seen = new Map<string, string>()
    const wrong: string[] = []
    for (const [who, start] of Object.entries(starts)) {
      const page = who === 'nobody' ? await house.visitor({ language: 'ru' }) : await house.worker(who, { language: 'ru' })
      await page.emulateMedia({ colorScheme: 'dark' })
      const look = async (pattern: string) => { wrong.push(...await wrongWith(page, pattern)) }
      await walk(page, start, all, seen, look)
      if (who !== 'nobody') continue
      for (const [pattern, path] of Object.entries(unlinked)) {
        await page.goto(path)
        seen.set(pattern, path)
        await look(pattern)
      }
    }
    expect(wrong).toEqual([])
    expect([...seen.keys(), ...leadsOut].sort()).toEqual([...all].sort())
  }, 600_000)

  test('with colours of one’s own the road is still drawn: what happened is full, what is ahead is hollow', async () => {
    const page = await house.visitor({ language: 'ru' })
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    await page.goto('/ru')
    const dot = (stop: string) => page.locator(`.road > ${stop}`).first().evaluate((one) => getComputedStyle(one, '::after').backgroundColor)
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(await dot('.ahead')).toBe(paper)
    expect(await dot('.now')).not.toBe(paper)
  })
})
