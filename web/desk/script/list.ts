import type { DrawnColumn } from '../../parts/rows.ts'
import { element } from './element.ts'
import { rowsFrom } from './fetched.ts'
import { know, sift, type Known, type Sorting } from './sift.ts'
import { View } from './view.ts'
import { t } from './words.ts'

/** A list of the desk that a browser with a script shows whole: it filters while one types, sorts by its columns, and draws only what is in sight. */
export class List {
  readonly #table: HTMLTableElement
  readonly #typed = element('input', { type: 'search', autocomplete: 'off', spellcheck: 'false', id: 'filter', 'aria-describedby': 'filter-hint' })
  readonly #says = element('output', { for: 'filter' })
  readonly #known: Known[] = []
  #view: View | undefined
  #shown: readonly Known[] = []
  #sorting: Sorting | undefined
  #loading: Promise<void> | undefined
  #at = -1

  constructor(table: HTMLTableElement) {
    this.#table = table
    const bar = element('p', { class: 'sift' }, element('label', { for: 'filter' }, t('web.quick.filter')), this.#typed, this.#says, element('span', { class: 'soft small', id: 'filter-hint' }, t('web.quick.filter-hint')))
    table.parentElement?.before(bar)
    this.#typed.addEventListener('input', () => void this.#ask())
    this.#typed.addEventListener('focus', () => void this.#load())
    this.#typed.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== 'ArrowDown') return
      event.preventDefault()
      this.#at = -1
      this.step(1)
    })
    this.#headings()
    // One page that is all there is stays as the server drew it until somebody filters or sorts.
    if (table.dataset['more'] !== undefined) setTimeout(() => void this.#load(), 0)
  }

  filter(): void {
    this.#typed.focus()
    this.#typed.select()
  }

  /** To the next row or the one before. Out: was it this list that moved. */
  step(by: 1 | -1): boolean {
    if (!this.#view) return false
    const current = this.#view.current()
    const at = Math.min(Math.max((current < 0 ? this.#at : current) + by, 0), this.#shown.length - 1)
    if (this.#view.stand(at)) this.#at = at
    return true
  }

  /** Each heading becomes a button: rising, falling, as it came. */
  #headings() {
    const heads = [...this.#table.querySelectorAll<HTMLTableCellElement>('thead th')].filter((head) => !head.querySelector('.hide'))
    for (const [column, head] of heads.entries()) {
      const press = element('button', { type: 'button', class: 'sort' }, ...head.childNodes)
      head.append(press)
      press.addEventListener('click', () => {
        const before = this.#sorting?.column === column ? this.#sorting : undefined
        this.#sorting = before?.falling ? undefined : { column, falling: before !== undefined }
        for (const one of heads) one.removeAttribute('aria-sort')
        if (this.#sorting) head.setAttribute('aria-sort', this.#sorting.falling ? 'descending' : 'ascending')
        void this.#ask()
      })
    }
  }

  async #ask() {
    if (!this.#view) await this.#load()
    this.#show()
  }

  #load = (): Promise<void> => (this.#loading ??= this.#fetch())

  async #fetch() {
    const leaving = new AbortController()
    addEventListener('pagehide', () => leaving.abort())
    const pages = rowsFrom(this.#table.dataset['rows'] ?? '', leaving.signal)
    for (;;) {
      const { done, value } = await pages.next()
      if (done) {
        if (!value) this.#says.textContent = t('web.quick.not-loaded')
        else this.#ready()
        return
      }
      for (const row of value.rows) this.#known.push(know(row))
      this.#begin(value.columns)
      this.#show()
      if (value.next) this.#says.textContent = t('web.quick.loading', { count: this.#known.length })
    }
  }

  #begin(columns: readonly DrawnColumn[]) {
    const [body] = this.#table.tBodies
    if (body) this.#view ??= new View(this.#table, body, columns)
  }

  /** All is here: the links to further pages would lead to what one has. */
  #ready() {
    for (const pages of document.querySelectorAll<HTMLElement>('[data-pages]')) pages.hidden = true
    this.#show()
    this.#table.dispatchEvent(new Event('whole', { bubbles: true }))
  }

  #show() {
    if (!this.#view) return
    this.#shown = sift(this.#known, this.#typed.value, this.#sorting)
    this.#at = -1
    this.#view.show(this.#shown)
    this.#says.textContent = this.#shown.length === 0 && this.#known.length > 0 ? t('web.quick.no-rows') : t('web.quick.rows', { shown: this.#shown.length, count: this.#known.length })
  }
}
