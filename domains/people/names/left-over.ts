import type { Place } from './relation.ts'
import type { NameToken, Role } from './types.ts'

/** Words that found nothing like them, against one another or alone. */
export type Left = { readonly a: NameToken | null; readonly b: NameToken | null; readonly place: Place }
const roles = ['given', 'surname', 'patronymic', 'unknown'] as const

/** In: the words of each name that found nothing like them; both lists are used up. Out: those of one role against one another, then the rest against what has no role, then alone. */
export function leftOver(ones: NameToken[], twos: NameToken[]): readonly Left[] {
  const left: Left[] = []
  for (const role of roles) oppose(left, ones, twos, role, role, role)
  for (const role of roles) {
    oppose(left, ones, twos, role, 'unknown', 'unknown')
    oppose(left, ones, twos, 'unknown', role, 'unknown')
  }
  // An initial that fits none of the names beside it.
  for (const role of ['given', 'patronymic'] as const) {
    oppose(left, ones, twos, role, 'initial', role)
    oppose(left, ones, twos, 'initial', role, role)
  }
  for (const a of ones) left.push({ a, b: null, place: placeOf(a) })
  for (const b of twos) left.push({ a: null, b, place: placeOf(b) })
  return left
}

function oppose(left: Left[], ones: NameToken[], twos: NameToken[], role: Role, other: Role, place: Place) {
  for (;;) {
    const [a, b] = [ones.findIndex((one) => one.role === role), twos.findIndex((two) => two.role === other)]
    if (a < 0 || b < 0) return
    left.push({ a: ones.splice(a, 1)[0] ?? null, b: twos.splice(b, 1)[0] ?? null, place })
  }
}

const placeOf = ({ role }: NameToken): Place => (role === 'initial' ? 'unknown' : role)
