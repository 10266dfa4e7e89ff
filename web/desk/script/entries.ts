import { keyTable } from '../key-table.ts'
import { isSeen } from './element.ts'
import { searchable } from './fold.ts'
import { go } from './go.ts'

/** Something that can be found: what it says, what kind of thing it is, its key, and how one gets there. */
export type Entry = { readonly text: string; readonly kind: 'action' | 'page' | 'seen' | 'person' | 'case' | 'language' | 'leave'; readonly found: string; readonly keys?: readonly string[]; readonly why?: string; go(): void }

export const entry = (text: string, kind: Entry['kind'], to: () => void, keys?: readonly string[], why?: string): Entry => ({ text, kind, found: searchable(text), go: to, ...(keys && { keys }), ...(why && { why }) })
export const toPage = (href: string) => () => location.assign(href)

const textOf = (one: Element): string => (one.textContent ?? '').replace(/\s+/g, ' ').trim()
const seen = (what: string) => [...document.querySelectorAll<HTMLElement>(what)].filter(isSeen)

/** What the page that one is on offers: what can be done on it, the pages of the menu, the languages, the way out. Rows of lists are not among it. */
export function entriesOfPage(): readonly Entry[] {
  const actions = seen('main :is(a.do, a.also, a.stop, button.do, button.also, button.stop, summary)').filter((one) => !one.closest('tr, li, .sift') && one.getAttribute('aria-disabled') !== 'true')
  const told = new Set<string>()
  return [
    ...actions.flatMap((one) => {
      const text = textOf(one)
      if (text === '' || told.has(text)) return []
      told.add(text)
      return entry(text, 'action', () => go(one, true), keysOf(one))
    }),
    ...seen('.tabs a').map((one) => entry(textOf(one), 'page', () => one.click(), keyTable.find((key) => 'to' in key && one.getAttribute('href')?.endsWith(`/desk${key.to}`))?.keys)),
    ...seen('.me > span a').map((one) => entry(textOf(one), 'page', () => one.click())),
    ...seen('.foot a[href$="/keys"]').map((one) => entry(textOf(one), 'page', () => one.click(), ['?'])),
    ...seen('.langs a:not([aria-current])').map((one) => entry(textOf(one), 'language', () => one.click())),
    ...seen('.me form button').map((one) => entry(textOf(one), 'leave', () => one.click())),
  ]
}

const keysOf = (one: Element): readonly string[] | undefined => {
  const marked = one.closest('[data-key]')?.getAttribute('data-key')
  return keyTable.find(({ id }) => id === marked)?.keys
}
