import { expect } from 'vitest'
import { bring, makeTwoNodes, paperOf, textIn } from './envelopes.ts'
import { onFile } from './people.ts'
import { ownerOf } from './referring.ts'
import { openProcedure } from '../domains/procedures/index.ts'
import { agreeToSend, attachArrival, giveReceipt, makeEnvelope, takeInEnvelope, takeOutEnvelope } from '../domains/exchange/index.ts'

/** Two nodes that know one another, and the way of an envelope between them, as far as a test wants to go it. */
export async function makeCarrying() {
  const two = await makeTwoNodes()
  const owners = [await ownerOf(two.helpers), await ownerOf(two.authority)]
  const osh = () => two.helpers.osh
  const here = <Operation extends Parameters<typeof two.helpers.asPage>[0]>(operation: Operation, input: object, asking = osh().worker) =>
    two.helpers.asPage(operation, input as never, asking) as ReturnType<Operation['run']>
  const there = <Operation extends Parameters<typeof two.helpers.asPage>[0]>(operation: Operation, input: object, asking = two.there.worker) =>
    two.authority.asPage(operation, input as never, asking) as ReturnType<Operation['run']>
  const fieldKey = (key: string) => expect.objectContaining({ why: 'invalid', fields: { file: [expect.objectContaining({ key })] } })
  const conflict = (key: string) => expect.objectContaining({ why: 'conflict', saying: { key } })
  const said = { language: 'uz' as const, wayGiven: 'in person spoken' as const, ownWords: true }
  /** All that the authority has, to see that a refusal kept nothing. */
  const kept = async () => {
    const rows: unknown[] = []
    for (const table of ['arrival', 'arrival_piece', 'arrival_outcome', 'known_node', 'subject_key']) rows.push((await owners[1]?.client.query(`select * from ${table} order by 1, 2`))?.rows)
    return rows
  }

  async function agreed(more: { statement?: string; reference?: string; bytes?: Buffer } = {}) {
    const { person, asking } = await onFile(two.helpers)
    const document = more.statement === undefined ? await paperOf(two.helpers, person, more.bytes) : undefined
    const { consent } = await here(agreeToSend, { person, node: two.node, ...(document && { document }), ...(more.statement && { statement: more.statement }), ...(more.reference && { reference: more.reference }), ...said })
    return { person, asking, document, consent }
  }
  /** An envelope as a file, ready to be carried. */
  async function sealed(more: Parameters<typeof agreed>[0] = {}) {
    const it = await agreed(more)
    const { envelope } = await here(makeEnvelope, { consent: it.consent })
    const given = await here(takeOutEnvelope, { envelope })
    return { ...it, envelope, name: given.name, text: await textIn(given) }
  }
  const takeIn = (text: string | Buffer<ArrayBufferLike>, asking = two.there.worker) => bring<{ arrival: string }>(two.authority, takeInEnvelope, text, asking)
  async function fileThere() {
    const { file } = await there(openProcedure, { procedure: 'switzerland-russia', name: 'Ivanova', openedOn: Temporal.Now.plainDateISO('Europe/Zurich').toString(), country: 'CH', otherCountry: 'RU' })
    const row = await owners[1]?.client.query<{ reference: string }>('select reference from procedure_file where id = $1', [file])
    return { file, reference: row?.rows[0]?.reference ?? '' }
  }
  /** The whole way to the receipt. */
  async function takenIn(more: Parameters<typeof agreed>[0] = {}) {
    const it = await sealed(more)
    const { arrival } = await takeIn(it.text)
    const { file, reference } = await fileThere()
    await there(attachArrival, { arrival, reference, read: true })
    return { ...it, arrival, file, receipt: await textIn(await there(giveReceipt, { arrival })) }
  }
  return {
    two, owners, osh, here, there, fieldKey, conflict, said, kept, agreed, sealed, takeIn, fileThere, takenIn,
    async close() {
      for (const owner of owners) await owner.close()
      await two.close()
    },
  }
}
