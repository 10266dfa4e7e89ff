import type { PersonName } from '../../../domains/people/index.ts'
import type { Whys } from '../../form.ts'

/** The places for names on a form: three names, each in two alphabets. Which alphabet a name has is told by its letters, not by its place. */
export const nameRows = ['papers', 'another', 'third'] as const
export const alphabets = ['cyrillic', 'latin'] as const
const places = nameRows.flatMap((row) => alphabets.map((alphabet) => ({ row, alphabet, field: `${row}.${alphabet}` })))
export type NamesTyped = Readonly<Record<string, Readonly<Record<string, string>>>>

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** In: what a form sent under `names`. Out: the names in their order, and the field that each was typed in. */
export function namesFrom(typed: unknown): { readonly names: readonly { readonly text: string }[]; readonly fields: readonly string[] } {
  const found = places.flatMap(({ row, alphabet, field }) => {
    const of = isGroup(typed) ? typed[row] : undefined
    const text = isGroup(of) ? of[alphabet] : undefined
    return typeof text === 'string' && text.trim() !== '' ? [{ field, text }] : []
  })
  return { names: found.map(({ text }) => ({ text })), fields: found.map(({ field }) => `names.${field}`) }
}

/** In: names as they are on file. Out: what a form shows of them: each in a place of its alphabet while there is one, else in any that is free. */
export function namesTyped(names: readonly Pick<PersonName, 'text' | 'script'>[]): NamesTyped {
  const typed: Record<string, Record<string, string>> = {}
  for (const { text, script } of names) {
    const free = places.filter(({ row, alphabet }) => typed[row]?.[alphabet] === undefined)
    const place = free.find(({ alphabet }) => alphabet === (script === 'Latn' ? 'latin' : 'cyrillic')) ?? free[0]
    if (place) typed[place.row] = { ...typed[place.row], [place.alphabet]: text }
  }
  return typed
}

/**
 * Brings what is wrong with the names back to the fields that they were typed in: `names.1.text` is the second that was filled.
 * `needed` says that there has to be one at all, in the reader's words.
 */
export function namesWhy(whys: Whys, fields: readonly string[], needed: string): Whys {
  return Object.fromEntries(Object.entries(whys).map(([path, why]) => {
    if (path === 'names') return [`names.${places[0]?.field}`, [needed]]
    const at = /^names\.(\d)/.exec(path)?.[1]
    return [(at === undefined ? undefined : fields[Number(at)]) ?? path, why]
  }))
}
