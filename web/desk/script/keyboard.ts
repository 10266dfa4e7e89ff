import { keyTable, type Key } from '../key-table.ts'
import { isSeen, isTyping } from './element.ts'
import { go } from './go.ts'
import { letters } from './keys-dialog.ts'
import { nameOf } from './press.ts'
import { desk } from './words.ts'

/** What the keyboard moves beside the page itself. */
export type Moves = { find(): void; keys(): void; filter(): boolean; step(by: 1 | -1): boolean }

/** How long after G the second letter may come, in milliseconds. */
const patience = 2000

/** Obeys the table of keys. */
export function listen(moves: Moves): void {
  let begun = -Infinity
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return
    const pressed = nameOf(event)
    if (pressed === undefined || document.querySelector('dialog[open]')) return
    const alone = !pressed.startsWith('Mod+')
    if (alone && (isTyping(event.target) || !letters.on)) return
    const second = event.timeStamp - begun < patience
    begun = pressed === 'G' && !second ? event.timeStamp : -Infinity
    const key = keyTable.find(({ keys }) => keys.some((one) => one === (second ? `G ${pressed}` : pressed)))
    if (key && obey(key, event, moves)) event.preventDefault()
  })
  for (const { id, keys } of keyTable) {
    const [one] = document.querySelectorAll(`[data-key="${id}"]`)
    const speaks = one?.matches('a, button') ? one : one?.querySelector('summary')
    if (letters.on) speaks?.setAttribute('aria-keyshortcuts', keys[0].toLowerCase())
  }
}

/** Out: was there anything to do. */
function obey(key: Key, event: KeyboardEvent, moves: Moves): boolean {
  switch (key.id) {
    case 'find': moves.find(); return true
    case 'search': return press(document.querySelector<HTMLElement>('.find'))
    case 'keys': moves.keys(); return true
    case 'filter': return moves.filter()
    case 'open': return false
    case 'next': case 'previous': return move(event, key.id === 'next' ? 1 : -1, moves)
    case 'send': return send(event.target)
  }
  if ('to' in key) return press(tabOf(key.to)) || goBelow(key.to)
  return press([...document.querySelectorAll<HTMLElement>(`[data-key="${key.id}"]`)].find(isSeen) ?? null)
}

const tabOf = (to: string) => document.querySelector<HTMLElement>(`.tabs a[href="${desk}${to}"]`)

/** To a page below one of the menu; not where the menu does not have that one. */
function goBelow(to: string): boolean {
  const above = to.slice(0, to.lastIndexOf('/'))
  if (above === '' || tabOf(above) === null) return false
  location.assign(`${desk}${to}`)
  return true
}

function press(to: HTMLElement | null): boolean {
  if (to) go(to, false)
  return to !== null
}

function send(target: EventTarget | null): boolean {
  const form = target instanceof Element ? target.closest('form') : null
  const button = form && [...form.querySelectorAll<HTMLButtonElement>('button:not([type=button])')].at(-1)
  if (!form || !button) return false
  form.requestSubmit(button)
  return true
}

/** Letters move anywhere; arrows only within a list, so that they still move the page. */
function move(event: KeyboardEvent, by: 1 | -1, moves: Moves): boolean {
  const rows = [...document.querySelectorAll('main :is(tbody tr, .lines > li)')].flatMap((row) => [...row.querySelectorAll<HTMLElement>('a[href], button')].find(isSeen) ?? [])
  const at = rows.findIndex((one) => one.closest('tr, li') === document.activeElement?.closest('tr, li'))
  const within = at >= 0 || document.activeElement?.closest('.wide') != null
  if (event.key.startsWith('Arrow') && (!within || isChoosing(event.target))) return false
  if (moves.step(by)) return true
  const to = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1)]
  to?.focus()
  return to !== undefined
}

const isChoosing = (target: EventTarget | null): boolean => target instanceof HTMLInputElement
