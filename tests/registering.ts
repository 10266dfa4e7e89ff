import pg from 'pg'
import { visitor } from '../core/actor.ts'
import { newId } from '../core/ids.ts'
import { claimEntry, decideClaim, suggestCorrection } from '../domains/sources/index.ts'
import type { World } from './world.ts'

/** Two entries of the register, one that is Moscow's and one that waits for its keeper in Osh; a statement on the first, and what a reader says of it. Out: ids by kind. */
export async function tellRegister(world: World) {
  const owner = new pg.Client(world.database.owner)
  await owner.connect()
  const statement = newId<'statement'>()
  try {
    await owner.query(`insert into register_entry (code, kind, address, title, exact, folded_title, folded) select code, 'organisation', '/organisations/' || code, '{"en":"An office"}', '{an office}', 'an office', 'an office' from unnest(array['ORG-1', 'ORG-2']) code`)
    await owner.query(`insert into statement (id, subject, property, value, cited, asserted_by, relation, reading, digest) values ($1, 'ORG-1', 'note', '{"is":"name","name":"a word"}', 'a book', 'somebody', 'hostile', 'quoted', '\\x01')`, [statement])
    await owner.query('insert into register_keeper (organisation) values ($1) on conflict (one) do update set organisation = excluded.organisation', [world.osh.organisation])
  } finally {
    await owner.end()
  }
  const claim = async (code: string) => (await world.asPage(claimEntry, { code, reason: 'Ours' }, world.moscow.coordinator)).claim
  await world.asPage(decideClaim, { organisation: world.moscow.organisation, claim: await claim('ORG-1'), agreed: true, reason: 'It is' }, world.osh.coordinator)
  const { suggestion } = await world.asPage(suggestCorrection, { subject: 'ORG-1', text: 'Xotirjam', language: 'uz' }, visitor)
  return { statement: String(statement), register_claim: await claim('ORG-2'), suggestion }
}
