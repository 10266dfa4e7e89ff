import type { Context } from '../../core/operation.ts'
import type { Locker } from '../../core/vault.ts'
import { alikeAs } from './cells/alike-as.ts'
import type { Problem } from './cells/problem.ts'
import type { Understood } from './cells/row.ts'
import { knownPeople } from '../people/index.ts'
import type { z } from 'zod'
import type { knownNames } from './kept.ts'

/** Keyed hashes of whom one knows, by which nobody without the import's key can find anybody. */
export type Known = z.output<typeof knownNames>
const hashOf = (locker: Locker, alike: string) => locker.hmac(alike).subarray(0, 12).toString('base64')

/** Whom the organisation has on file: every name with the day of birth. */
export async function knownOnFile(context: Pick<Context, 'db' | 'keys' | 'organisation'>, locker: Locker): Promise<Known> {
  const known: Known = {}
  for await (const people of knownPeople(context))
    for (const { names, bornOn } of people) for (const alike of alikeAs(names, bornOn)) known[hashOf(locker, alike)] = 'on file'
  return known
}

/**
 * Is this person known already: on file, or in an earlier row? The same name in either alphabet and the same day of birth; where neither has
 * a day, the name alone. Remembers the row. Out: the problem, if there is one.
 */
export function doubleOf(locker: Locker, { row, alike }: Pick<Understood, 'row' | 'alike'>, known: Known): Problem | undefined {
  const hashes = alike.map((one) => hashOf(locker, one))
  const where = hashes.map((hash) => known[hash]).find((one) => one !== undefined)
  for (const hash of hashes) known[hash] ??= row
  if (where === undefined) return undefined
  const about = { row, column: null, stops: true, written: '' } as const
  return where === 'on file' ? { ...about, kind: 'on file already', meant: [] } : { ...about, kind: 'twice in the file', meant: [String(where)] }
}
