import { Refused, type Fields, type Saying } from '../../../core/refused.ts'
import type { Filled } from '../../../core/words.ts'
import { isNeed } from '../needs.ts'

/** What each blank of a refusal names: a door says the name in the reader's language. */
const named: Readonly<Record<string, string>> = {
  step: 'step', stage: 'stage', possible: 'step', clock: 'clock', needs: 'need', roles: 'role', first: 'step', unless: 'step', holds: 'hold',
}
/** Where a list of names is of another kind. */
const names: Readonly<Record<string, string>> = {
  'procedures.refused.unknown-step': 'step', 'procedures.refused.unknown-role': 'role', 'procedures.refused.unknown-clock': 'clock', 'procedures.refused.which-lapse': 'clock',
}

/** In: names of a law. Out: the keys of their words, as a refusal carries several. */
export const keysOf = (kind: string, of: readonly string[]): string => of.map((one) => `procedures.${kind}.${one}`).join('; ')

/** In: what the engine refused, in the law's own names. Out: the same with keys for them, on the fields of a form. */
export function inWords(refused: Refused): Refused {
  const { key, filled = {} } = refused.saying
  const said: Filled = Object.fromEntries(Object.entries(filled).map(([blank, value]) => [blank, saidOf(key, blank, value)]))
  const saying: Saying = { key, filled: said }
  const missing = key === 'procedures.refused.missing' ? String(filled.needs ?? '').split(', ') : []
  const fields: Fields = missing.length > 0
    ? Object.fromEntries(missing.map((need) => [`needs.${fieldOfNeed(need)}`, [{ key: 'core.field.empty' }]]))
    : Object.fromEntries(Object.keys(refused.fields).map((path) => [fieldOf(path), [saying]]))
  return new Refused(refused.why, key, { filled: said, fields, ...(refused.now !== undefined && { now: refused.now }) })
}

/** A need as a field of a form is called, whose name has no blank. */
export const fieldOfNeed = (need: string): string => need.replaceAll(' ', '-')
export const needOfField = (field: string): string => field.replaceAll('-', ' ')

function saidOf(key: string, blank: string, value: string | number): string | number {
  const kind = blank === 'names' ? names[key] : named[blank]
  return kind === undefined || typeof value === 'number' || value === '' || value === '—' ? value : keysOf(kind, value.split(', '))
}

function fieldOf(path: string): string {
  const [whole, , field = 'step'] = path.split('.')
  if (whole !== 'happened') return whole ?? path
  return isNeed(field) ? `needs.${fieldOfNeed(field)}` : field
}
