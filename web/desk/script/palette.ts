import { element } from './element.ts'
import { entriesOfPage, entry, toPage, type Entry } from './entries.ts'
import { rowsFrom, seenLast } from './fetched.ts'
import { finds } from './fold.ts'
import { drawKeys } from './keys-dialog.ts'
import { textOf } from './sift.ts'
import { desk, t } from './words.ts'

const most = 12

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
  #files: Entry[] = []
  #shown: readonly Entry[] = []
  #at = 0
  #looked = false
  #looking = false
  #open: AbortController | undefined

  constructor() {
    document.body.append(this.#dialog)
    this.#field.addEventListener('input', () => this.#show())
    this.#field.addEventListener('keydown', (event) => this.#key(event))
    this.#found.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role=option]') : null
      if (option) this.#choose([...this.#found.children].indexOf(option))
    })
    this.#dialog.addEventListener('close', () => this.#forget())
    this.#dialog.addEventListener('click', (event) => { if (event.target === this.#dialog) this.#dialog.close() })
  }

  open(): void {
    if (this.#dialog.open) return
    this.#here = entriesOfPage()
    this.#open = new AbortController()
    this.#dialog.showModal()
    this.#show()
    if (this.#opensFiles) void this.#seen(this.#open.signal)
  }

  /** Who opens no files has no people and no cases to find. */
  get #opensFiles(): boolean {
    return document.querySelector(`.tabs a[href="${desk}/people"]`) !== null
  }

  #forget() {
    this.#open?.abort()
    this.#field.blur()
    this.#field.value = ''
    this.#last = []
    this.#files = []
    this.#shown = []
    this.#looked = false
    this.#looking = false
    this.#found.replaceChildren()
  }

  async #seen(signal: AbortSignal) {
    const seen = await seenLast(`${desk}/people/seen`, signal)
    if (signal.aborted) return
    this.#last = seen.map(({ href, text }) => entry(text, 'seen', toPage(href)))
    this.#show()
  }

  /** The people and the cases, asked for once while it is open, when the second letter is typed. */
  async #look(signal: AbortSignal) {
    this.#looked = true
    this.#looking = true
    for (const [kind, address] of [['person', `${desk}/people/rows`], ['case', `${desk}/cases/rows?show=all`]] as const) {
      for await (const { rows } of rowsFrom(address, signal)) {
        if (signal.aborted) return
        for (const [, cells] of rows) {
          const link = cells[0]?.find((one) => typeof one !== 'string' && one[0] === 'a')
          const href = typeof link === 'object' ? link[1]['href'] : undefined
          if (href) this.#files.push(entry([cells[0], cells[1]].map((cell) => textOf(cell ?? [])).filter(Boolean).join(', '), kind, toPage(href)))
        }
        this.#show()
      }
      if (signal.aborted) return
    }
    this.#looking = false
    this.#show()
  }

  #show() {
    if (!this.#dialog.open) return
    const typed = this.#field.value.trim()
    if (typed.length > 1 && this.#opensFiles && this.#open && !this.#looked) void this.#look(this.#open.signal)
    const has = finds(typed)
    const first = typed === '' ? [...this.#last, ...this.#here] : [...this.#here, ...this.#last, ...this.#files]
    this.#shown = first.filter(({ found }) => has(found)).slice(0, typed === '' ? 40 : most)
    this.#at = 0
    this.#found.replaceChildren(...this.#shown.map(({ text, kind, keys }, at) => element('li', { role: 'option', id: `found-${at}`, 'aria-selected': 'false' },
      element('span', {}, text), element('span', { class: 'soft small' }, t(`web.quick.kind.${kind}`), ...(keys ? [' ', ...drawKeys(keys.slice(0, 1))] : [])))))
    this.#found.hidden = this.#shown.length === 0
    this.#field.setAttribute('aria-expanded', String(this.#shown.length > 0))
    this.#says.textContent = this.#looking ? t('web.quick.looking') : this.#shown.length === 0 ? t('web.quick.none') : t('web.quick.found', { count: this.#shown.length })
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
