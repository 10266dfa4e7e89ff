import { randomBytes } from 'node:crypto'
import { newId, type Day, type Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'

type New = {
  readonly period_from: Day
  readonly period_to: Day
  readonly indicators: string[]
  readonly version?: number
  readonly corrects?: Id<'release'>
  readonly correction?: string
}

/** A public reference tells nothing: neither whose it is nor how many there are. */
const freshReference = () => `FIG-${randomBytes(5).toString('hex').toUpperCase()}`

/** Writes down a new release and promises that the counter will count it. */
export async function beginRelease({ db, organisation, account, about, later }: Context, wanted: New): Promise<{ release: string; reference: string }> {
  const release = newId<'release'>()
  const reference = freshReference()
  await db.insertInto('release').values({ organisation, id: release, reference, prepared_by: account, ...wanted }).execute()
  later('evidence/count', { organisation, release }, { robot: 'counter' })
  about(organisation, release)
  return { release: String(release), reference }
}
