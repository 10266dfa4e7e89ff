import pg from 'pg'
import { newId } from '../core/ids.ts'
import type { World } from './world.ts'

/**
 * What a node of helpers never has: a step that went to an authority in Moscow, and a line of the ledger. Written by the owner of the tables, so that
 * it can be asked for by whoever should get nothing. In: a step of a file in Osh. Out: the ids.
 */
export async function tellExchange(world: World, file: string, step: string) {
  const [dispatch, parcel, line, exchange] = [newId<'procedure_dispatch'>(), newId<'procedure_parcel'>(), newId<'disclosure'>(), newId<'exchange'>()]
  const { osh, moscow } = world
  const owner = new pg.Client(world.database.owner)
  await owner.connect()
  try {
    await owner.query(`insert into procedure_dispatch (organisation, id, file, step, exchange, receiver, parcel, article, by_account) values ($1, $2, $3, $4, $5, $6, $7, '7(1)', $8)`,
      [osh.organisation, dispatch, file, step, exchange, moscow.organisation, parcel, osh.accounts.worker])
    await owner.query(`insert into procedure_parcel (organisation, id, sender, exchange, number, opens, procedure, law, side, country, other_country, step, on_day, role, classes, purpose, article)
      values ($1, $2, $3, $4, 'K7-4M2Q', true, 'benelux-kazakhstan', '2015', 'requesting', 'NL', 'KZ', 'submit', current_date, 'requesting authority', '{identity}', 'application', '7(1)')`, [moscow.organisation, parcel, osh.organisation, exchange])
    await owner.query(`insert into disclosure (organisation, id, file, what, way, on_day, other_kind, other, country, classes, purpose, instrument, article, by_account)
      values ($1, $2, $3, 'given', 'paper', current_date, 'consulate', 'Boshpana', 'KG', '{identity}', 'travel document', 'An agreement', '7(5)', $4)`, [osh.organisation, line, file, osh.accounts.worker])
  } finally {
    await owner.end()
  }
  return { procedure_dispatch: dispatch, procedure_parcel: parcel, disclosure: line }
}
