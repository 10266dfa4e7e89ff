import type { z } from 'zod'
import { visitor, type Asking } from '../core/actor.ts'
import type { Id } from '../core/ids.ts'
import { askForHelp } from '../domains/cases/requests/ask.ts'
import { hashOfCode } from '../domains/cases/requests/code.ts'
import { takeRequest } from '../domains/cases/requests/take.ts'
import { openCase } from '../domains/cases/open.ts'
import { refer } from '../domains/cases/referrals/refer.ts'
import { checkIdentity, giveConsent, recordPerson } from '../domains/people/index.ts'
import type { World } from './world.ts'

const isId = <Name extends string>(text: string): text is Id<Name> => /^[0-9a-f-]{36}$/.test(text)
/** An id that an operation gave as text. */
export function idOf<Name extends string>(text: string): Id<Name> {
  if (!isId<Name>(text)) throw new Error('Not an id')
  return text
}

/** Somebody asks the office in Osh, and a worker takes it. Out: the request, its code, and how the asker knocks with it. */
export async function asked(world: World, rest: Partial<z.input<typeof askForHelp.input>> = {}) {
  const { request, code } = await world.asPage(askForHelp, {
    organisation: world.osh.organisation, language: 'uz', account: 'Besh oydan beri ish haqi yoʻq', reach: 'email', contact: 'salim@example.org', hours: 'kechqurun', ...rest,
  }, visitor)
  await world.asPage(takeRequest, { request }, world.osh.worker)
  const asking: Asking = { kind: 'asker', codeHash: hashOfCode(world.node, code) }
  return { request: idOf<'request'>(request), code, asking }
}

/** A person on file in Osh, from a request of their own, with an identity that was checked. */
export async function onFile(world: World, rest: Partial<z.input<typeof recordPerson.input>> = {}) {
  const from = await asked(world)
  const { person } = await world.asPage(recordPerson, {
    names: [{ text: 'Салим Каримов' }, { text: 'Salim Karimov' }], language: 'uz', request: from.request, bornOn: '1990-02-28', citizenship: 'UZ',
    work: 'Qurilishda ishlagan', health: 'Beli ogʻriydi', looked: true, ...rest,
  }, world.osh.worker)
  await world.asPage(checkIdentity, { request: from.request, person, way: 'in person' }, world.osh.worker)
  return { ...from, person: idOf<'person'>(person) }
}

export const today = (): string => Temporal.Now.plainDateISO('Asia/Bishkek').toString()
export const inDays = (days: number): string => Temporal.Now.plainDateISO('Asia/Bishkek').add({ days }).toString()

/** What a person in Osh usually agrees to: a name and what happened, to Moscow, for three months. */
export const consentOf = (world: World, person: string, rest: Partial<z.input<typeof giveConsent.input>> = {}): z.input<typeof giveConsent.input> => ({
  person, purpose: 'wages and papers', recipient: world.moscow.organisation, classes: ['name and birth', 'account'], language: 'uz',
  wayGiven: 'in person signed', givenOn: today(), untilOn: inDays(90), crossesBorder: true, ...rest,
})

/** A person whose name and account were shared with Moscow on their consent. */
export async function shared(world: World) {
  const them = await onFile(world)
  const { basis } = await world.asPage(giveConsent, consentOf(world, them.person), world.osh.worker)
  const { case: opened } = await world.asPage(openCase, { person: them.person, request: them.request }, world.osh.worker)
  const { parcel, referral } = await world.asPage(refer, { case: opened, basis }, world.osh.worker)
  return { ...them, basis: idOf<'basis'>(basis), case: idOf<'case'>(opened), parcel: idOf<'parcel'>(parcel), referral }
}
