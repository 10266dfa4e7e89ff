import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Asking } from '../core/actor.ts'
import { toDay } from '../core/ids.ts'
import { agreementKeyFrom, publicKeyOf, signingKeyFrom } from '../core/keypair.ts'
import { freshKey } from '../core/seal.ts'
import { agreeToSend, cardOf, compareNode, enterNode, fingerprintOf, giveOurKeys, keysOf, makeEnvelope, nodeCard, receiptOf, takeOutEnvelope, textOf, type NodeCard } from '../domains/exchange/index.ts'
import { addDocument } from '../domains/people/index.ts'
import { SentFile, type GivenFile } from '../domains/files/index.ts'
import { allOf, pdf, portions, sent } from './papers.ts'
import { idOf } from './people.ts'
import { makeWorld, type Office, type World } from './world.ts'

/** A file that somebody brought from another node, as the page takes it. */
export const brought = (contents: string | Buffer, most = 30_000_000): Promise<SentFile> => SentFile.of(portions(Buffer.from(contents), 60_000), { name: 'brought.json', most })
export async function textIn(given: GivenFile): Promise<string> {
  try {
    return (await allOf(given.stream())).toString('utf8')
  } finally {
    await given[Symbol.asyncDispose]()
  }
}
/** Runs an operation that takes a file from another node. */
export async function bring<Output>(world: World, operation: Parameters<World['asPage']>[0], contents: string | Buffer, asking: Asking): Promise<Output> {
  const file = await brought(contents)
  try {
    return await world.asPage(operation, { file }, asking) as Output
  } finally {
    await file.close()
  }
}

export const cardOfOffice = async (world: World, office: Office): Promise<NodeCard> => nodeCard.parse(JSON.parse(await textIn(await world.asPage(giveOurKeys, {}, office.worker))))

/** An office enters the keys of another and a second person compares them. Out: under which id. */
export async function knows(world: World, office: Office, card: NodeCard, compared = true): Promise<string> {
  const { node } = await bring<{ node: string }>(world, enterNode, textOf('node', card), office.administrator)
  if (compared) await world.asPage(compareNode, { node: idOf<'known_node'>(node), heard: fingerprintOf(card) }, office.supervisor)
  return node
}

/** Keys of an office that is nowhere. */
export function strangerKeys(kind: 'helpers' | 'authority', name = 'Somebody', country = 'NL') {
  const [signing, agreement] = [signingKeyFrom(freshKey()), agreementKeyFrom(freshKey())]
  const keys = { signing, agreement, publicSigning: publicKeyOf(signing), publicAgreement: publicKeyOf(agreement) }
  return { keys, card: cardOf({ kind, name, country }, keys) }
}

/** Two nodes: Osh among those who help, and an authority (the office that is Moscow's in its own world); each has compared the keys of the other. */
export async function makeTwoNodes() {
  const [helpers, authority] = [await makeWorld(), await makeWorld({ kind: 'authority' })]
  const there = authority.moscow
  const node = await knows(helpers, helpers.osh, await cardOfOffice(authority, there))
  const from = await knows(authority, there, await cardOfOffice(helpers, helpers.osh))
  return {
    helpers, authority, there, node: idOf<'known_node'>(node), from: idOf<'known_node'>(from),
    async close() {
      await helpers.close()
      await authority.close()
    },
  }
}

/** Puts a paper into the file of a person in Osh. */
export async function paperOf(world: World, person: string, bytes = pdf('Gulnora'), kind: 'passport' | 'contract' = 'contract') {
  const { file } = await sent(world, bytes, { name: 'Каримова Гулнора, шартнома.pdf' })
  const { document } = await world.asPage(addDocument, { person: idOf<'person'>(person), file, kind, note: 'Xotirjam eslatma' }, world.osh.worker)
  return idOf<'document'>(document)
}

export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/**
 * What Osh had sent for a person: one of her papers, agreed to and made, to an authority that is nowhere. Out: the ids; the card of another authority, and the
 * receipt of this one, as files.
 */
export async function tellEnvelopes(world: World, person: string, document: string) {
  const { worker } = world.osh
  const { keys, card } = strangerKeys('authority', 'Davlat idorasi', 'NL')
  const known_node = await knows(world, world.osh, card)
  const { consent } = await world.asPage(agreeToSend, { person: idOf<'person'>(person), node: idOf<'known_node'>(known_node), document: idOf<'document'>(document), reference: 'Boshpana', language: 'uz', wayGiven: 'in person spoken', ownWords: true }, worker)
  const { envelope } = await world.asPage(makeEnvelope, { consent: idOf<'envelope_consent'>(consent) }, worker)
  const { number } = z.object({ number: z.string() }).parse(JSON.parse(await textIn(await world.asPage(takeOutEnvelope, { envelope: idOf<'envelope'>(envelope) }, worker))))
  const sender = keysOf(world.node.vault, world.osh.organisation).publicSigning
  return {
    ids: { known_node, envelope_consent: consent, envelope }, figures: fingerprintOf(card), card: textOf('node', strangerKeys('authority', 'Boshqa idora', 'CH').card),
    receipt: textOf('receipt', receiptOf({ number, sender, takenOn: toDay(Temporal.Now.plainDateISO('UTC')) }, keys)),
  }
}
