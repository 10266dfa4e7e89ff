import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../../core/run.ts'
import { sent, pdf } from '../../../tests/papers.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { askForHelp, openCase, refer, showCase, showRequest, showToday, takeRequest } from '../../cases/index.ts'
import { acknowledgeBreakGlass, makeToken } from '../../directory/index.ts'
import { visitor } from '../../../core/actor.ts'
import {
  addDocument, addToList, breakCompartment, changeIdentity, changeKept, erasePerson, giveConsent, listDocuments, listNames, listPeople, listSeen, moveBack, moveToCompartment, notifyPerson, openCompartment,
  openDocument, recordPerson, renamePerson, setSafeContact, showCompartment, showPerson, sweepErased, takeOffList,
} from '../index.ts'
import { robot } from '../../../core/actor.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())

const today = Temporal.Now.plainDateISO('UTC')
/** Somebody with a request, a file, a case and a passport: everything by which she could be known. */
async function zarina() {
  const { worker, organisation } = world.osh
  const { request } = await world.asPage(askForHelp, { organisation, language: 'tg', troubles: ['threats'], account: 'Зарина менависад', reach: 'telephone', contact: '+992 90 111 22 33', name: 'Зарина' }, visitor)
  await world.asPage(takeRequest, { request }, worker)
  const { person } = await world.asPage(recordPerson, { names: [{ text: 'Зарина Ҳакимова' }, { text: 'Zarina Hakimova' }], language: 'tg', request, bornOn: '1999-04-17', citizenship: 'TJ', papers: 'Паспорт у хозяина', looked: true }, worker)
  const { case: opened } = await world.asPage(openCase, { person, request }, worker)
  const { file } = await sent(world, pdf('Zarina'), { name: 'Zarina pasport.pdf', asking: worker })
  const { document } = await world.asPage(addDocument, { person, case: opened, file, kind: 'passport', note: 'Hakimova' }, worker)
  return { request, person, case: opened, document }
}
const told = /зарин|ҳакимов|zarina|hakimova|1999-04-17|111 22 33/i

describe('who a person is, kept apart', () => {
  test('the file holds a code name; who is on the list opens the rest, and nobody else does, whatever the role', async () => {
    const { worker, worker2, supervisor, coordinator, accounts } = world.osh
    const { person, request, case: opened, document } = await zarina()
    const { codeName } = await world.asPage(moveToCompartment, { person, seen: 1, also: [accounts.worker2] }, worker)
    expect(codeName).toMatch(/^Person [A-Z0-9]{4}$/)

    const kept = await world.asPage(openCompartment, { person }, worker2)
    expect(kept).toMatchObject({ codeName, names: [{ text: 'Зарина Ҳакимова' }, { text: 'Zarina Hakimova' }], identity: { bornOn: '1999-04-17' }, contact: { reach: 'telephone' }, asked: [{ request, account: 'Зарина менависад' }] })
    const file = await world.asPage(openDocument, { document }, worker2)
    await file[Symbol.asyncDispose]()

    for (const asking of [supervisor, worker, worker2]) {
      const shown = JSON.stringify([
        await world.asPage(showPerson, { person }, asking), await world.asPage(showCase, { case: opened }, asking), await world.asPage(showRequest, { request }, asking),
        await world.asPage(listPeople, {}, asking), await world.asPage(listNames, { persons: [person] }, asking), await world.asPage(listSeen, {}, asking),
        await world.asPage(listDocuments, { person }, asking), await world.asPage(showCompartment, { person }, asking),
      ])
      expect(shown).not.toMatch(told)
      expect(shown).toContain(codeName)
    }
    await expect(world.asPage(openCompartment, { person }, supervisor)).rejects.toMatchObject({ why: 'forbidden', saying: { key: 'people.compartment.not-on-list' } })
    await expect(world.asPage(openDocument, { document }, supervisor)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(openCompartment, { person }, coordinator)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(openCompartment, { person }, world.moscow.worker)).rejects.toMatchObject({ why: 'missing' })
    // Nobody widens her own list, and a token opens nothing of it.
    await expect(world.asPage(addToList, { person, colleague: accounts.supervisor }, supervisor)).rejects.toMatchObject({ why: 'forbidden' })
    const { secret } = await world.asPage(makeToken, { name: 'x', scope: ['*'], endsOn: today.add({ days: 3 }).toString() }, worker)
    expect(secret).toBeTruthy()
    expect((await world.asPage(showCompartment, { person }, supervisor)).compartment).toMatchObject({ onList: false, list: [{ account: accounts.worker }, { account: accounts.worker2 }] })
  })

  test('nothing is written into the file beside it, and no message leaves', async () => {
    const { worker } = world.osh
    const { person } = await zarina()
    await world.asPage(moveToCompartment, { person, seen: 1 }, worker)
    const refused = { why: 'conflict', saying: { key: 'people.compartment.kept-apart' } }
    await expect(world.asPage(renamePerson, { person, seen: 2, names: [{ text: 'Зарина' }] }, worker)).rejects.toMatchObject(refused)
    await expect(world.asPage(changeIdentity, { person, seen: 2, bornOn: '1999-04-17' }, worker)).rejects.toMatchObject(refused)
    await expect(world.asPage(setSafeContact, { person, seen: 2, reach: 'email', contact: 'z@example.org', mayNotify: true }, worker)).rejects.toMatchObject(refused)
    await expect(world.asPage(notifyPerson, { person }, worker)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'people.notify.not-by-email' } })
    await expect(world.asPage(moveToCompartment, { person, seen: 2 }, worker)).rejects.toMatchObject(refused)
    await world.asPage(changeKept, { person, seen: 1, names: [{ text: 'Зарина Раҳимова' }], reach: 'not at all' }, worker)
    expect(await world.asPage(openCompartment, { person }, worker)).toMatchObject({ version: 2, names: [{ text: 'Зарина Раҳимова', script: 'Cyrl' }], asked: [{ name: 'Зарина' }] })
    await expect(world.asPage(changeKept, { person, seen: 1, names: [{ text: 'x' }], reach: 'not at all' }, worker)).rejects.toMatchObject({ why: 'conflict', now: { version: 2 } })
  })

  test('the list: added to and taken from by those on it, never empty', async () => {
    const { worker, worker2, supervisor, accounts } = world.osh
    const { person } = await zarina()
    await world.asPage(moveToCompartment, { person, seen: 1 }, worker)
    await expect(world.asPage(takeOffList, { person, colleague: accounts.worker }, worker)).rejects.toMatchObject({ saying: { key: 'people.compartment.last-on-list' } })
    await expect(world.asPage(addToList, { person, colleague: accounts.coordinator }, worker)).rejects.toMatchObject({ why: 'invalid' })
    await world.asPage(addToList, { person, colleague: accounts.worker2 }, worker)
    await world.asPage(takeOffList, { person, colleague: accounts.worker }, worker2)
    await expect(world.asPage(openCompartment, { person }, worker)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(takeOffList, { person, colleague: accounts.worker2 }, supervisor)).rejects.toMatchObject({ why: 'forbidden' })
  })

  test('broken glass opens one compartment for three hours, changes nothing in it, and is told', async () => {
    const { worker, worker2, supervisor, coordinator } = world.osh
    const [{ person }, other] = [await zarina(), await zarina()]
    for (const one of [person, other.person]) await world.asPage(moveToCompartment, { person: one, seen: 1 }, worker)
    await expect(world.asPage(breakCompartment, { person, reason: 'x' }, worker)).rejects.toMatchObject({ saying: { key: 'people.compartment.on-list-already' } })
    await expect(world.asPage(breakCompartment, { person, reason: 'x' }, coordinator)).rejects.toMatchObject({ why: 'forbidden' })
    const { glass } = await world.asPage(breakCompartment, { person, reason: 'The hospital asks, and she cannot speak' }, worker2)
    expect((await world.asPage(openCompartment, { person }, worker2)).names[0]?.text).toBe('Зарина Ҳакимова')
    await expect(world.asPage(openCompartment, { person: other.person }, worker2)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(changeKept, { person, seen: 1, names: [{ text: 'x' }], reach: 'not at all' }, worker2)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(moveBack, { person, seen: 1, why: 'by mistake' }, worker2)).rejects.toMatchObject({ why: 'forbidden' })
    expect((await world.asPage(showToday, {}, supervisor)).glass).toEqual([expect.objectContaining({ glass, reason: 'The hospital asks, and she cannot speak', codeName: expect.stringContaining('Person') })])
    expect((await world.asPage(showCompartment, { person }, worker)).compartment?.broken).toEqual([expect.objectContaining({ reason: 'The hospital asks, and she cannot speak' })])
    expect((await world.asPage(showCompartment, { person }, worker2)).compartment).toMatchObject({ onList: false, openUntil: expect.any(String) })
    await world.asPage(acknowledgeBreakGlass, { glass }, supervisor)
  })

  test('a parcel holds the code name, and the name only where somebody on the list says so', async () => {
    const { worker, worker2 } = world.osh
    const { person, case: opened } = await zarina()
    const { basis } = await world.asPage(giveConsent, {
      person, purpose: 'shelter', recipient: world.moscow.organisation, classes: ['name and birth'], language: 'tg', wayGiven: 'in person signed', givenOn: today.toString(), untilOn: today.add({ days: 30 }).toString(), crossesBorder: true,
    }, worker)
    const { codeName } = await world.asPage(moveToCompartment, { person, seen: 1 }, worker)
    await expect(world.asPage(refer, { case: opened, basis, identity: true }, worker2)).rejects.toMatchObject({ why: 'forbidden' })
    const { parcel } = await world.asPage(refer, { case: opened, basis }, worker2)
    const { showParcel, decline } = await parcels()
    expect(JSON.stringify(await world.asPage(showParcel, { parcel }, world.moscow.worker))).toContain(codeName)
    expect(JSON.stringify(await world.asPage(showParcel, { parcel }, world.moscow.worker))).not.toMatch(told)
    await world.asPage(decline, { parcel, reason: 'too little information' }, world.moscow.worker)
    const named = await world.asPage(refer, { case: opened, basis, identity: true }, worker)
    expect(JSON.stringify(await world.asPage(showParcel, { parcel: named.parcel }, world.moscow.worker))).toMatch(told)
  })

  test('put back, with a reason: the file is as it was', async () => {
    const { worker, supervisor } = world.osh
    const { person, request, document } = await zarina()
    await world.asPage(moveToCompartment, { person, seen: 1 }, worker)
    await expect(world.asPage(moveBack, { person, seen: 1, why: 'by mistake' }, supervisor)).rejects.toMatchObject({ why: 'forbidden' })
    await world.asPage(moveBack, { person, seen: 1, why: 'no longer in danger' }, worker)
    expect(await world.asPage(showPerson, { person }, supervisor)).toMatchObject({ keptApart: false, names: [{ text: 'Зарина Ҳакимова' }, { text: 'Zarina Hakimova' }], identity: { bornOn: '1999-04-17' }, safeContact: { reach: 'telephone' }, documents: [{ document, note: 'Hakimova' }] })
    expect((await world.asPage(showRequest, { request }, supervisor)).contact).toBe('+992 90 111 22 33')
    expect((await world.asPage(showCompartment, { person }, worker)).compartment).toBeNull()
  })

  test('erasing the person erases what was kept apart', async () => {
    const { worker, supervisor, organisation } = world.osh
    const { person } = await zarina()
    await world.asPage(moveToCompartment, { person, seen: 1 }, worker)
    await world.asPage(erasePerson, { person, sure: true }, supervisor)
    await expect(world.asPage(openCompartment, { person }, worker)).rejects.toMatchObject({ why: 'missing' })
    await run(sweepErased, { organisation, person }, robot('sweeper'), world.node, { via: 'job' })
    await expect(world.asPage(openCompartment, { person }, worker)).rejects.toMatchObject({ why: 'forbidden' })
  })
})

async function parcels() {
  const { showParcel, declineReferral } = await import('../../cases/index.ts')
  return { showParcel, decline: declineReferral }
}
