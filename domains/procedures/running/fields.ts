import { z } from 'zod'
import { roleNames } from '../roles.ts'
import { isNeed, needs } from '../needs.ts'
import { plain } from '../compile.ts'
import { readDay } from '../../../core/fields.ts'
import { Refused } from '../../../core/refused.ts'
import { keysOf } from './in-words.ts'

/** The hour of the day, where hours count: 14:30. */
export const hour = () => z.string().trim().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'procedures.running.hour').optional()
/** Which law: the name of its definition. */
export const nameOfLaw = () => z.string().trim().regex(/^[a-z0-9-]{1,80}$/, 'core.field.kind')
/** A name in the law, of a step or a clock; blanks and hyphens are the same. */
export const nameInLaw = () => z.string().trim().regex(/^[A-Za-z0-9 _-]{1,80}$/, 'core.field.kind')
export const roleOfLaw = () => z.enum(roleNames).optional()
/** What a step needs, by its name: which paper it is, the words, or the day. */
export const brought = () => z.record(z.string().max(60), z.string().max(2_000, 'core.field.long')).default({})

/** What is sealed of a step: what it needed, and who exactly took it. */
export const Sealed = z.object({ needs: z.record(z.string(), z.string()).default({}), who: z.string().optional() })
export type Sealed = z.output<typeof Sealed>
export const Why = z.object({ text: z.string() })
/** What is sealed of a file that hangs on no case. */
export const Identity = z.object({ name: z.string(), bornOn: z.string().optional() })

const needNamed = new Map(Object.keys(needs).map((name) => [plain(name), name]))
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/**
 * What came with a step, by the law's own names. In: what was given; what the step asks for. Out: each that says something, and the day among them.
 * Throws Refused for what nobody asked for, and for a day that no calendar has.
 */
export function readNeeds(given: Readonly<Record<string, string>>, asked: readonly string[]): { readonly values: Readonly<Record<string, string>>; readonly day: string | null } {
  const values: Record<string, string> = {}
  let day: string | null = null
  for (const [name, text] of Object.entries(given)) {
    const need = needNamed.get(plain(name))
    const said = text.trim()
    if (said === '') continue
    const refuse = (key: string, filled: Readonly<Record<string, string>> = {}) => new Refused('invalid', 'core.refused.invalid', { fields: { [`needs.${name}`]: [{ key, filled }] } })
    if (need === undefined || !isNeed(need) || !asked.includes(need)) throw refuse('procedures.running.not-needed', { needs: asked.length > 0 ? keysOf('need', asked) : '—' })
    if (forbidden.test(said)) throw refuse('core.field.characters')
    if (needs[need] === 'day') {
      const found = readDay(said)
      if (found === undefined) throw refuse('core.field.no-such-day')
      day = found
      values[need] = found
    } else values[need] = said
  }
  return { values, day }
}
