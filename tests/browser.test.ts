import { expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'

it.each([['machine', undefined], ['packages', []]] as const)('opens a browser from the %s and draws a page', async (_, places) => {
  const browser = await launchBrowser(places)
  try {
    for (const text of ['Ҳамроҳ', 'Hamroh']) {
      const context = await browser.newContext({ javaScriptEnabled: false })
      const page = await context.newPage()
      await page.setContent(`<h1>${text}</h1>`)
      expect(await page.textContent('h1')).toBe(text)
      expect((await page.screenshot()).length).toBeGreaterThan(1000)
      await context.close()
    }
  } finally {
    await browser.close()
  }
}, 120_000)
