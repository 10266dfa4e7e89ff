import { isSeen } from './element.ts'

const fields = 'input:not([type=hidden]), select, textarea'
const first = (within: Element, what: string) => [...within.querySelectorAll<HTMLElement>(what)].find(isSeen)

/**
 * Goes where something on the page leads: a link is followed; a form that is folded unfolds, and one stands in its first field. A button whose form
 * asks for nothing is pressed only by `choice` (Enter on its name); a letter alone changes nothing, it brings one to the button.
 */
export function go(to: HTMLElement, choice: boolean): void {
  if (to instanceof HTMLButtonElement) {
    const field = to.form && first(to.form, fields)
    if (field || !choice || to.getAttribute('aria-disabled') === 'true') reach(field ?? to)
    else to.click()
    return
  }
  if (to instanceof HTMLAnchorElement) {
    to.click()
    return
  }
  const folded = to.closest('details') ?? to.querySelector('details')
  if (folded) folded.open = true
  const within = folded ?? to
  reach(first(within, fields) ?? first(within, 'a[href], button, summary') ?? to)
}

function reach(to: HTMLElement): void {
  to.focus({ preventScroll: true })
  to.scrollIntoView({ block: 'nearest' })
}
