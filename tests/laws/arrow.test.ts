import { expect, test } from 'vitest'
import { importsOf, sources } from './sources.ts'

/** The domains in their order: a later one may lean on an earlier one. The node founds everything, so it comes last. */
const order = ['journal', 'sources', 'directory', 'files', 'programmes', 'people', 'cases', 'imports', 'procedures', 'complaints', 'events', 'coalition', 'evidence', 'exchange', 'node']
/** The two lists of everything, and that of what is called alone: they stand above the domains. */
const registries = ['domains/operations.ts', 'domains/words.ts', 'domains/alone.ts']

const broken = (whose: (file: string) => boolean, allowed: (to: string, file: string) => boolean) =>
  sources.filter(whose).flatMap((file) => importsOf(file).filter((to) => !allowed(to, file)).map((to) => `${file} -> ${to}`))
const within = (...folders: readonly string[]) => (path: string) => folders.some((folder) => path.startsWith(`${folder}/`))

test('core knows no domain, no door and no page', () =>
  expect(broken(within('core'), within('core'))).toEqual([]))

test('domains know no door and no page', () =>
  expect(broken(within('domains'), within('core', 'domains', 'content', 'database/seed'))).toEqual([]))

test('a domain leans only on earlier ones, and only through their index', () => {
  const domainOf = (path: string) => path.split('/')[1] ?? ''
  expect(sources.filter(within('domains')).filter((file) => !registries.includes(file)).map(domainOf).filter((domain) => !order.includes(domain))).toEqual([])
  const allowed = (to: string, file: string) => !to.startsWith('domains/') || domainOf(to) === domainOf(file)
    || (to === `domains/${domainOf(to)}/index.ts` && order.indexOf(domainOf(to)) < order.indexOf(domainOf(file)))
  expect(broken((file) => file.startsWith('domains/') && !registries.includes(file), allowed)).toEqual([])
})

test('doors and pages see of a domain only its index', () => {
  const isIndex = (to: string) => /^domains\/[^/]+\/index\.ts$/.test(to) || registries.includes(to)
  expect(broken(within('doors', 'web'), (to) => !to.startsWith('domains/') || isIndex(to))).toEqual([])
})

test('a door knows no page, but the one that opens the house', () =>
  expect(broken(within('doors'), (to, file) => !to.startsWith('web/') || file === 'doors/main.ts')).toEqual([]))

test('the parts of pages know no domain word: they import neither domains nor doors', () =>
  expect(broken(within('web/parts', 'web/look'), (to) => to.startsWith('web/') || to === 'core/words.ts')).toEqual([]))

test('only the frame opens connections to the database', () => {
  const opens = sources.filter((file) => importsOf(file).includes('core/database.ts')).filter((file) => !file.startsWith('core/'))
  expect(opens).toEqual([])
})
