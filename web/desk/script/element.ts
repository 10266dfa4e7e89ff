type Attributes = Readonly<Record<string, string | boolean | undefined>>

/** An element with attributes and what is in it; text is always text, never markup. A `true` attribute is there without a value. */
export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Attributes = {}, ...inside: (Node | string)[]): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value)
  made.append(...inside)
  return made
}

/** In: an element or nothing. Out: can it be seen and reached. */
export const isSeen = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[aria-hidden=true]')

/** Is somebody typing there? Then letters are letters. A field that has just gone out of sight is none. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.checkVisibility() && (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])'))
