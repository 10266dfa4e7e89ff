import { element } from './element.ts'
import { entriesOfPage, entry, toPage, type Entry } from './entries.ts'
import { peopleLike, seenLast } from './fetched.ts'
import { finds } from './fold.ts'
import { drawKeys } from './keys-dialog.ts'
import { desk, t } from './words.ts'

const most = 12
/** How long after the last letter the house is asked, in milliseconds. */
const pause = 120

/**
 * One field to find and do anything (an ARIA combobox over a listbox). What it learns of people it asks the house for while it is open;
 * nothing of that, and nothing that is typed, goes into an address or is kept when it closes.
 */
export class Palette {
  readonly #field = element('input', { role: 'combobox', type: 'text', autocomplete: 'off', spellcheck: 'false', 'aria-expanded': 'true', 'aria-controls': 'found', 'aria-autocomplete': 'list', 'aria-label': t('web.quick.find-label'), placeholder: t('web.quick.find-label') })
  readonly #found = element('ul', { role: 'listbox', id: 'found', 'aria-label': t('web.quick.find') })
  readonly #says = element('p', { role: 'status', class: 'soft small' })
  readonly #dialog = element('dialog', { class: 'palette', 'aria-label': t('web.quick.find') }, this.#field, this.#found, this.#says)
  #here: readonly Entry[] = []
  #last: readonly Entry[] = []
  #files: readonly Entry[] = []
  #hint = ''
  #shown: readonly Entry[] = []
  #at = 0
  #looking = false
  #open: AbortController | undefined
  #asked: AbortController | undefined

  constructor() {
    document.body.append(this.#dialog)
    this.#field.addEventListener('input', () => this.#typed())
    this.#field.addEventListener('keydown', (event) => this.#key(event))
    this.#found.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role=option]') : null
      if (option) this.#choose([...this.#found.children].indexOf(option))
    })
    this.#dialog.addEventListener('close', () => this.#forget())
    this.#dialog.addEventListener('click', (event) => { if (event.target === this.#dialog) this.#dialog.close() })
  }

  /** In: what was begun to be typed elsewhere. */
  open(begun = ''): void {
    if (this.#dialog.open) return
    this.#here = entriesOfPage()
    this.#open = new AbortController()
    this.#dialog.showModal()
    this.#field.value = begun
    this.#typed()
    if (this.#opensFiles) void this.#seen(this.#open.signal)
  }

  /** Who opens no files has no people and no cases to find. */
  get #opensFiles(): boolean {
    return document.querySelector(`.tabs a[href="${desk}/people"]`) !== null
  }

  #forget() {
    this.#open?.abort()
    this.#asked?.abort()
    this.#field.blur()
    this.#field.value = ''
    this.#last = []
    this.#files = []
    this.#shown = []
    this.#hint = ''
    this.#looking = false
    this.#found.replaceChildren()
  }

  async #seen(signal: AbortSignal) {
    const seen = await seenLast(`${desk}/people/seen`, signal)
    if (signal.aborted) return
    this.#last = seen.map(({ href, text }) => entry(text, 'seen', toPage(href)))
    this.#show()
  }

  /** Each letter asks anew whom the house finds by it; what was asked before is called back. */
  #typed() {
    this.#asked?.abort()
    const typed = this.#field.value.trim()
    this.#files = typed === '' ? [] : this.#files
    this.#hint = ''
    this.#looking = typed.length > 1 && this.#opensFiles
    this.#asked = new AbortController()
    if (this.#looking) void this.#look(typed, this.#asked.signal)
    this.#show()
  }

  async #look(typed: string, signal: AbortSignal) {
    await new Promise((resolve) => { setTimeout(resolve, pause) })
    if (signal.aborted) return
    const answer = await peopleLike(`${desk}/people/found`, typed, signal)
    if (signal.aborted) return
    this.#files = answer ? answer.links.map(({ href, text, kind, why }) => entry(text, kind === 'case' ? 'case' : 'person', toPage(href), undefined, why)) : []
    this.#hint = answer ? answer.says : t('web.quick.not-found')
    this.#looking = false
    this.#show()
  }

  #show() {
    if (!this.#dialog.open) return
    const typed = this.#field.value.trim()
    const has = finds(typed)
    const first = typed === '' ? [...this.#last, ...this.#here] : this.#here
    this.#shown = [...first.filter(({ found }) => has(found)).slice(0, typed === '' ? 40 : most), ...this.#files]
    this.#at = 0
    this.#found.replaceChildren(...this.#shown.map(({ text, kind, keys, why }, at) => element('li', { role: 'option', id: `found-${at}`, 'aria-selected': 'false' },
      element('span', {}, text, ...(why ? [element('span', { class: 'soft small why' }, why)] : [])), element('span', { class: 'soft small' }, t(`web.quick.kind.${kind}`), ...(keys ? [' ', ...drawKeys(keys.slice(0, 1))] : [])))))
    this.#found.hidden = this.#shown.length === 0
    this.#field.setAttribute('aria-expanded', String(this.#shown.length > 0))
    this.#says.textContent = this.#looking ? t('web.quick.looking') : [this.#shown.length === 0 ? t('web.quick.none') : t('web.quick.found', { count: this.#shown.length }), this.#hint].filter(Boolean).join(' ')
    this.#mark()
  }

  #mark() {
    for (const [at, option] of [...this.#found.children].entries()) {
      option.setAttribute('aria-selected', String(at === this.#at))
      if (at === this.#at) option.scrollIntoView({ block: 'nearest' })
    }
    if (this.#shown.length > 0) this.#field.setAttribute('aria-activedescendant', `found-${this.#at}`)
    else this.#field.removeAttribute('aria-activedescendant')
  }

  #key(event: KeyboardEvent) {
    const count = this.#shown.length
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by !== undefined && count > 0) this.#at = (this.#at + by + count) % count
    else if (event.key === 'Enter') this.#choose(this.#at)
    else return
    event.preventDefault()
    this.#mark()
  }

  #choose(at: number) {
    const chosen = this.#shown[at]
    if (!chosen) return
    // Closing gives the focus back to where it was; what was chosen takes it from there.
    this.#dialog.close()
    chosen.go()
  }
}
