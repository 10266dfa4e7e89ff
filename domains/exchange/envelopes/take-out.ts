import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { contentsOf, GivenFile } from '../../files/index.ts'
import { openHeld } from '../../people/index.ts'
import { sealEnvelope, type Inside } from '../envelope.ts'
import { keysOf } from '../keys.ts'
import { trusted } from '../nodes/known.ts'
import { textOf } from '../written.ts'
import { openSaid } from './sealed.ts'

/**
 * The envelope as a file, to carry to the authority. Its name says nothing of the person, and only that authority opens it. It can be taken out again while
 * the consent lasts, with the same number: the authority takes a number in once. Leaves a trace that the person can read.
 */
export const takeOutEnvelope = read({
  name: 'exchange/envelopes/take-out',
  does: 'Take out the file of an envelope',
  who: ['case worker'],
  gives: 'file',
  input: z.strictObject({ envelope: id('envelope') }),

  async run({ envelope }, context) {
    const { db, organisation, vault, now, about } = context
    const found = await db.selectFrom('envelope as e')
      .innerJoin('envelope_consent as c', (on) => on.onRef('c.organisation', '=', 'e.organisation').onRef('c.id', '=', 'e.consent'))
      .leftJoin('envelope_withdrawal as w', (on) => on.onRef('w.organisation', '=', 'c.organisation').onRef('w.consent', '=', 'c.id'))
      .select(['e.number', 'c.person', 'c.node', 'c.document', 'c.sealed', 'c.language', 'c.until', 'w.at as withdrawn_at'])
      .where('e.organisation', '=', organisation).where('e.id', '=', envelope).executeTakeFirst()
    if (!found?.sealed) throw new Refused('missing', 'core.refused.missing')
    if (found.withdrawn_at) throw new Refused('conflict', 'exchange.envelopes.withdrawn')
    if (Temporal.Instant.compare(found.until, now) <= 0) throw new Refused('conflict', 'exchange.envelopes.over')
    const to = await trusted(context, found.node)
    if (!to) throw new Refused('conflict', 'exchange.envelopes.node-stopped')
    const { reference, statement } = await openSaid(context, found.person, found.sealed)
    const { held, bytes } = statement === null
      ? await documentOf(context, id('document').parse(found.document), reference)
      : { held: { what: 'statement' as const, reference, text: statement, language: found.language }, bytes: Buffer.alloc(0) }
    about(organisation, found.person)
    const file = sealEnvelope({ number: found.number, to: to.agreement, until: found.until.toString() }, keysOf(vault, organisation), held, bytes)
    const contents = async function* () { yield Buffer.from(textOf('envelope', file)) }
    return GivenFile.of(contents(), { name: `envelope-${found.number.slice(0, 8)}.json`, type: 'application/json; charset=utf-8' })
  },
})

/** The document as it goes: its kind and its bytes. Not what its file was called, nor the note about it. */
async function documentOf(context: Parameters<typeof openHeld>[0], document: Parameters<typeof openHeld>[1], reference: string | null): Promise<{ held: Inside; bytes: Buffer }> {
  const { kind, type, held } = await openHeld(context, document)
  const parts: Buffer[] = []
  for await (const part of contentsOf(context, held)) parts.push(part)
  return { held: { what: 'document', reference, kind, type }, bytes: Buffer.concat(parts) }
}
