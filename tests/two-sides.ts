import pg from 'pg'
import { expect } from 'vitest'
import { Refused } from '../core/refused.ts'
import { say } from '../doors/problem.ts'
import { listIncoming, openProcedure, recordSafeguard, sendStep, showProcedure, takeStep, takeUpParcel } from '../domains/procedures/index.ts'
import { wordsIn } from '../domains/words.ts'
import { makeWorld } from './world.ts'

/** Two authorities of one node: the Netherlands (where Osh was) ask, Kazakhstan (where Moscow was) is asked, under the agreement of 2015. */
export async function makeTwoSides() {
  const world = await makeWorld({ kind: 'authority' })
  const owner = new pg.Client(world.database.owner)
  await owner.connect()
  for (const [office, country] of [[world.osh, 'NL'], [world.moscow, 'KZ']] as const) await owner.query('update organisation set country = $2 where id = $1', [office.organisation, country])

  const today = Temporal.Now.plainDateISO('Europe/Amsterdam')
  const day = (before: number) => today.subtract({ days: before }).toString()
  const form = { 'application form': 'Annex 1A', 'evidence': 'copy of a passport', 'safeguards checklist': 'the drawer of Sanne' }

  async function refusedBy(doing: Promise<unknown>, language: 'en' | 'ru' = 'en') {
    const fault: unknown = await doing.then(() => undefined, (why: unknown) => why)
    if (!(fault instanceof Refused)) throw new Error('Nothing was refused', { cause: fault })
    return { why: fault.why, key: fault.saying.key, says: say(wordsIn(language), fault).detail, now: fault.now }
  }
  /** All that both sides have, to see that a refusal changed nothing. */
  async function everything() {
    const tables = ['procedure_file', 'procedure_step', 'procedure_exchange', 'procedure_dispatch', 'procedure_parcel', 'procedure_take_up', 'procedure_safeguard', 'disclosure', 'subject_key']
    const rows: unknown[] = []
    for (const table of tables) rows.push((await owner.query(`select * from ${table} order by 1, 2`)).rows)
    return rows
  }

  /** An application that was taken, and not sent. */
  async function submitted(name = 'Alikhan Serikov', before = 10) {
    const { worker } = world.osh
    const { file } = await world.asPage(openProcedure, { procedure: 'benelux-kazakhstan', name, bornOn: '1990-01-02', openedOn: day(before + 2), country: 'NL', otherCountry: 'KZ' }, worker)
    await world.asPage(recordSafeguard, { file, seen: 1, answer: 'final', form: 'deportation', on: day(before + 2) }, worker)
    await world.asPage(recordSafeguard, { file, seen: 2, answer: 'declined', on: day(before + 1) }, worker)
    const { step, version } = await world.asPage(takeStep, { file, seen: 3, step: 'submit', on: day(before), needs: form }, worker)
    return { file, step, version }
  }
  const incoming = async (asking = world.moscow.worker) => (await world.asPage(listIncoming, {}, asking)).parcels
  /** An application on both sides: sent, received two days later, and its receipt with the sender. */
  async function exchanged(before = 10) {
    const ours = await submitted('Alikhan Serikov', before)
    const { dispatch, parcel, number, version } = await world.asPage(sendStep, { file: ours.file, seen: ours.version, step: ours.step }, world.osh.worker)
    const theirs = await world.asPage(takeUpParcel, { parcel, receivedOn: day(before - 2) }, world.moscow.worker)
    const [receipt] = await incoming(world.osh.worker)
    if (!receipt) throw new Error('No receipt came back')
    const { version: after } = await world.asPage(takeUpParcel, { parcel: receipt.parcel, receivedOn: day(before - 3) }, world.osh.worker)
    expect(after).toBe(version + 1)
    return { ours: { file: ours.file, step: ours.step, version: after }, theirs: { file: theirs.file, version: theirs.version }, dispatch, number }
  }
  async function act({ file, version }: { file: string; version: number }, asking: typeof world.osh.worker, step: string, before: number, needs: Record<string, string> = {}, more: object = {}) {
    const taken = await world.asPage(takeStep, { file, seen: version, step, on: day(before), needs, ...more }, asking)
    return { file, version: taken.version, step: taken.step }
  }
  const tell = (at: { file: string; version: number; step: string }, asking: typeof world.osh.worker) => world.asPage(sendStep, { file: at.file, seen: at.version, step: at.step }, asking)
  const versionOf = async (file: string, asking: typeof world.osh.worker) => (await world.asPage(showProcedure, { file }, asking)).version

  return {
    world, owner, today, day, form, refusedBy, everything, submitted, incoming, exchanged, act, tell, versionOf,
    async close() {
      await owner.end()
      await world.close()
    },
  }
}
