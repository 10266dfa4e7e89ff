import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { z } from 'zod'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** The inspector itself, as @axe-core/playwright carries it: its own runner puts it into a page twice at each look, and that is most of the time. */
const require = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))
const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const Found = z.array(z.object({ id: z.string(), help: z.string(), nodes: z.array(z.object({ html: z.string() })) }))

/** What on a page, as it is drawn now, keeps somebody out: WCAG 2.0 to 2.2, A and AA. Each with the places where it is. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(source)
  const options = { runOnly: { type: 'tag', values: standards }, resultTypes: ['violations'] }
  const found = Found.parse(await page.evaluate(`axe.run(${JSON.stringify(options)}).then(({ violations }) => violations)`))
  return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}
