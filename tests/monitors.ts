import pg from 'pg'
import { staff, type Asking } from '../core/actor.ts'
import { newId, type Id } from '../core/ids.ts'
import { addressee, answerLetter, writeToPerson } from '../domains/procedures/index.ts'
import type { World } from './world.ts'

/** A monitor of that office, as if she had accepted an invitation. */
export async function addMonitor(owner: Pick<pg.Client, 'query'>, organisation: Id<'organisation'>, name = 'an independent monitor'): Promise<Asking> {
  const account = newId<'account'>()
  await owner.query('insert into member (organisation, account, name, monitors) values ($1, $2, $3, true)', [organisation, account, name])
  await owner.query(`insert into member_role (organisation, account, role) values ($1, $2, 'monitor')`, [organisation, account])
  return staff(account)
}

/** A monitor in each of the three offices, and two letters to the person of a file in Osh, one of them answered. Out: the monitors, the letters, who holds their codes. */
export async function tellMonitors(world: World, file: string) {
  const owner = new pg.Client(world.database.owner)
  await owner.connect()
  try {
    const [osh, moscow, third] = [await addMonitor(owner, world.osh.organisation), await addMonitor(owner, world.moscow.organisation), await addMonitor(owner, world.third.organisation)]
    const write = (text: string) => world.asPage(writeToPerson, { file, language: 'uz', text }, osh)
    const [hers, other] = [await write('Qanday muomala qilishyapti?'), await write('Javob yozing')]
    await world.asPage(answerLetter, { text: 'Qanday muomala — yaxshi' }, addressee(world.node, hers.code))
    return { monitors: { osh, moscow, third }, letter: hers.letter, addressee: addressee(world.node, hers.code), otherLetter: other.letter, otherAddressee: addressee(world.node, other.code) }
  } finally {
    await owner.end()
  }
}
