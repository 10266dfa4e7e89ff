import type { Rows } from '../../parts/rows.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
/** What our own house sends is looked at only so far as to tell it from a page that says something else. */
const isRows = (value: unknown): value is Rows => isObject(value) && Array.isArray(value['columns']) && Array.isArray(value['rows'])
export type Link = { readonly href: string; readonly text: string }
const isLink = (value: unknown): value is Link => isObject(value) && typeof value['href'] === 'string' && typeof value['text'] === 'string'

/** In: an address of the desk; what is asked there, which goes in the body. Out: its answer; undefined when it was none, or when one has to sign in again. Nothing of it is kept. */
async function ask(address: string, signal: AbortSignal, body?: URLSearchParams): Promise<unknown> {
  const answer = await fetch(address, { signal, headers: { accept: 'application/json' }, ...(body && { method: 'POST', body }) }).catch(() => undefined)
  return answer?.ok && !answer.redirected ? answer.json().catch(() => undefined) : undefined
}

/** A long list, some thousand rows after the other. Ends with false when an answer did not come. */
export async function* rowsFrom(address: string, signal: AbortSignal): AsyncGenerator<Rows, boolean> {
  for (let next: string | null = address; next !== null;) {
    const answer = await ask(next, signal)
    if (!isRows(answer)) return false
    yield answer
    next = answer.next
  }
  return true
}

/** Whose files one opened last. */
export async function seenLast(address: string, signal: AbortSignal): Promise<readonly Link[]> {
  const answer = await ask(address, signal)
  return Array.isArray(answer) ? answer.filter(isLink) : []
}

export type FoundLink = Link & { readonly kind: string; readonly why: string }
export type FoundPeople = { readonly says: string; readonly links: readonly FoundLink[] }
const isFoundPeople = (value: unknown): value is FoundPeople => isObject(value) && typeof value['says'] === 'string' && Array.isArray(value['links']) && value['links'].every(isLink)

/** Whom the house finds by what is being typed. Undefined when no answer came. */
export async function peopleLike(address: string, text: string, signal: AbortSignal): Promise<FoundPeople | undefined> {
  const answer = await ask(address, signal, new URLSearchParams({ text: text.slice(0, 500) }))
  return isFoundPeople(answer) ? answer : undefined
}
