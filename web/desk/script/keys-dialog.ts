import { keyTable, places } from '../key-table.ts'
import { element } from './element.ts'
import { t } from './words.ts'

const mac = /Mac|iPhone|iPad/.test(navigator.userAgent)
const drawnKey = (part: string) => element('kbd', {}, ({ Mod: mac ? '⌘' : 'Ctrl', ArrowDown: '↓', ArrowUp: '↑' } as Readonly<Record<string, string>>)[part] ?? part)

/** The keys of one line: held together with a plus, one after the other, or either of two. */
export const drawKeys = (keys: readonly string[]): Node[] =>
  keys.flatMap((press, at) => [
    ...(at > 0 ? [new Text(` ${t('web.quick.or')} `)] : []),
    ...press.split(' ').flatMap((one, then) => [...(then > 0 ? [new Text(` ${t('web.quick.then')} `)] : []), ...one.split('+').flatMap((part, held) => [...(held > 0 ? [new Text('+')] : []), drawnKey(part)])]),
  ])

/** Are letters keys in this browser? Kept there, and nothing else is: `on` unless somebody switched it off. Private browsing may keep nothing. */
export const letters = {
  get on(): boolean {
    try { return localStorage.getItem('letters') !== 'off' } catch { return true }
  },
  set on(on: boolean) {
    try {
      if (on) localStorage.removeItem('letters')
      else localStorage.setItem('letters', 'off')
    } catch { /* It holds for this page. */ }
  },
}

/** The list of keys, over the page. */
export function keysDialog(): HTMLDialogElement {
  const switched = element('input', { type: 'checkbox', id: 'letters', 'aria-describedby': 'letters-hint' })
  switched.addEventListener('change', () => { letters.on = switched.checked })
  const dialog = element('dialog', { class: 'keys', 'aria-labelledby': 'keys-title' },
    element('form', { method: 'dialog', class: 'row' }, element('h2', { id: 'keys-title' }, t('web.quick.keys')), element('button', { class: 'plain push' }, t('web.quick.close'))),
    element('p', { class: 'soft' }, t('web.quick.keys-lede')),
    element('div', { class: 'tick' }, switched, element('label', { for: 'letters' }, t('web.quick.keys-on')), element('span', { class: 'hint', id: 'letters-hint' }, t('web.quick.keys-on-hint'))),
    element('div', { class: 'groups' }, ...places.map((place) => element('section', {},
      element('h3', {}, t(`web.quick.where.${place}`)),
      element('dl', {}, ...keyTable.filter(({ where }) => where === place).map(({ id, keys }) => element('div', {}, element('dt', {}, t(`web.quick.key.${id}`)), element('dd', {}, ...drawKeys(keys))))))),
    ))
  document.body.append(dialog)
  dialog.addEventListener('toggle', () => { switched.checked = letters.on })
  return dialog
}
