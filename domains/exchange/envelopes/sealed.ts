import { z } from 'zod'
import type { Context } from '../../../core/operation.ts'
import type { Id } from '../../../core/ids.ts'
import { mustOpen, openKept, openTwice, sealedTwice, sealTwice } from '../../people/index.ts'

/** What a consent to send seals: by what the authority finds the person's file, and her words where it is a statement. */
const said = z.object({ reference: z.string().nullable(), statement: z.string().nullable() })
export type Said = z.output<typeof said>
type With = Pick<Context, 'db' | 'organisation' | 'keys' | 'vault' | 'actor'>

/** Under the key of the person; and where who she is, is kept apart, for those alone who are on the list. */
export async function sealSaid(context: With, person: Id<'person'>, value: Said): Promise<Buffer> {
  const kept = await openKept(context, person)
  return kept ? sealTwice(kept.lockers, 'envelope_consent', value) : (await context.keys.of(context.organisation, person)).seal('envelope_consent', value)
}

/** Throws Refused('forbidden') where that is kept apart and the reader is not on the list. */
export async function openSaid(context: With, person: Id<'person'>, sealed: Buffer): Promise<Said> {
  const opened = (await context.keys.of(context.organisation, person)).open('envelope_consent', sealed)
  return said.parse(sealedTwice.safeParse(opened).success ? openTwice((await mustOpen(context, person)).lockers, 'envelope_consent', sealed) : opened)
}
