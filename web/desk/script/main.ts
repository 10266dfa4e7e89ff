import look from '../../look/quick.css?inline'
import { element } from './element.ts'
import { listen } from './keyboard.ts'
import { drawKeys, keysDialog } from './keys-dialog.ts'
import { List } from './list.ts'
import { Palette } from './palette.ts'
import { desk, t } from './words.ts'

// The desk without it is whole: this only makes it quicker. It keeps nothing but whether letters are keys.
const sheet = new CSSStyleSheet()
sheet.replaceSync(look)
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]

const me = document.querySelector('.desk .me')
if (me) {
  const palette = new Palette()
  let keys: HTMLDialogElement | undefined
  const [list] = [...document.querySelectorAll<HTMLTableElement>('table[data-rows]')].map((table) => new List(table))
  const button = element('button', { type: 'button', class: 'quick', 'aria-keyshortcuts': 'Control+K', 'aria-haspopup': 'dialog' }, t('web.quick.find'), ' ', element('span', { class: 'nw', 'aria-hidden': 'true' }, ...drawKeys(['Mod+K'])))
  button.addEventListener('click', () => palette.open())
  me.prepend(button)
  // Whoever types into the field of the frame sees at once what is found; without the script its form is sent.
  const field = document.querySelector<HTMLInputElement>('.find input[type=search]')
  field?.addEventListener('input', () => {
    palette.open(field.value)
    field.value = ''
  })
  const showKeys = () => {
    keys ??= keysDialog()
    keys.showModal()
  }
  document.querySelector(`.foot a[href="${desk}/keys"]`)?.addEventListener('click', (event) => {
    event.preventDefault()
    showKeys()
  })
  listen({ find: () => palette.open(), keys: showKeys, filter: () => { list?.filter(); return list !== undefined }, step: (by) => list?.step(by) ?? false })
}
