import { z } from 'zod'
import { day, line, paragraphs } from '../../../core/fields.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused, type Fields } from '../../../core/refused.ts'
import { ourToday } from '../days.ts'
import { holders, paperKinds } from '../lists.ts'
import { longestZone, readMachineZone } from '../zones/index.ts'
import type { PaperSays } from './held.ts'

const country = () => z.string().trim().toUpperCase().regex(/^[A-Z]{2}$/, 'core.field.choose').optional()

/** What a worker writes of a paper. `zone`: its machine-readable zone as typed, which is read and not kept. */
export const paperFields = {
  kind: z.enum(paperKinds), country: country(), number: line(40).optional(), name: line(200).optional(), otherName: line(200).optional(), bornOn: day().optional(), sex: z.enum(['f', 'm', 'x']).optional(),
  citizenship: country(), issuedOn: day().optional(), expiresOn: day().optional(), note: line(300).optional(), zone: paragraphs(longestZone).optional(),
}
/** Who has it, as a worker writes it. `since`: left out where nobody knows. */
export const holdingFields = { holder: z.enum(holders), since: day().optional(), holdingNote: line(300).optional() }

type Given = z.output<z.ZodObject<typeof paperFields>>

/** In: what was written of a paper. Out: what is sealed. Throws Refused('invalid') where its days contradict one another or today. */
export function saysOf(context: Pick<Context, 'actor' | 'now'>, { kind: _, expiresOn, zone, ...says }: Given): PaperSays {
  const today = ourToday(context)
  const fields: Record<string, Fields[string]> = {}
  const wrong = (field: string, key: 'people.refused.born-later' | 'people.papers.refused.issued-later' | 'people.papers.refused.ends-before' | 'people.papers.refused.issued-before-birth') => { fields[field] = [{ key }] }
  if (says.bornOn && says.bornOn > today) wrong('bornOn', 'people.refused.born-later')
  if (says.issuedOn && says.issuedOn > today) wrong('issuedOn', 'people.papers.refused.issued-later')
  else if (says.issuedOn && says.bornOn && says.issuedOn < says.bornOn) wrong('issuedOn', 'people.papers.refused.issued-before-birth')
  if (expiresOn && ((says.issuedOn && expiresOn < says.issuedOn) || (says.bornOn && expiresOn < says.bornOn))) wrong('expiresOn', 'people.papers.refused.ends-before')
  if (Object.keys(fields).length > 0) throw new Refused('invalid', 'core.refused.invalid', { fields })
  if (zone === undefined) return says
  const read = readMachineZone(zone, today)
  if (!read.zone) return says
  return { ...says, zone: read.faults.some(({ fault }) => fault.startsWith('check-')) ? 'differed' : 'agreed' }
}

/** Throws Refused('invalid') when somebody is said to have a paper since a day that is yet to come. */
export function heldSince(context: Pick<Context, 'actor' | 'now'>, since: string | undefined): void {
  if (since && since > ourToday(context)) throw new Refused('invalid', 'core.refused.invalid', { fields: { since: [{ key: 'people.papers.refused.since-later' }] } })
}
