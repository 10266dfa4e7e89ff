import type { Asking } from '../../../core/actor.ts'
import type { Row, World } from '../rows.ts'
import { complaintOpensBy, letterOpensBy, registrationOpensBy } from './opens.ts'
import { sameBytes, type Me } from './rule.ts'

const nobody = {
  account: null, organisation: null, files: null, follows: null, supervises: null, monitors: null, token: null, code: null, request: null, askedOf: null, person: null,
  complaintCode: null, complaint: null, complainedTo: null, robot: null,
  registrationCode: null, registration: null, registeredAt: null, registeredEvent: null, cameTo: null, letterCode: null, letter: null, letterFrom: null,
}
const opensFiles = (role: string) => role === 'case worker' || role === 'supervisor'
export const before = (one: Temporal.Instant, other: Temporal.Instant): boolean => Temporal.Instant.compare(one, other) < 0

/** Who somebody is, as far as the rows of this world say. */
export function know(world: World, title: string, asking: Asking, key: string): Me {
  const start = { ...nobody, title, asking, key, known: true }
  switch (asking.kind) {
    case 'visitor': return { ...start, kind: 'visitor' }
    case 'robot': return { ...start, kind: 'robot', robot: asking.name }
    case 'staff': return { ...start, kind: 'staff', ...memberOf(world, asking.account, hasBrokenGlass(world, asking.account)) }
    case 'token': {
      const token = world.token.find((one) => one.secret_hash.equals(asking.secretHash) && one.revoked_at === null && before(world.now, one.ends_at))
      return { ...start, kind: 'staff', ...(token ? memberOf(world, token.account, false) : { known: false }), token: asking.secretHash }
    }
    case 'complainer': {
      const complaint = world.complaint.find((one) => complaintOpensBy(world, one, asking.codeHash))
      return { ...start, kind: 'asker', complaintCode: asking.codeHash, known: complaint !== undefined, complaint: complaint?.id ?? null, complainedTo: complaint?.organisation ?? null }
    }
    case 'registered': {
      const found = world.event_registration.find((one) => registrationOpensBy(world, one, asking.codeHash))
      return {
        ...start, kind: 'asker', registrationCode: asking.codeHash, known: found !== undefined, registration: found?.id ?? null, registeredAt: found?.organisation ?? null,
        registeredEvent: found?.event ?? null, cameTo: found !== undefined && found.came_at !== null ? found.event : null,
      }
    }
    case 'addressee': {
      const letter = world.monitor_letter.find((one) => letterOpensBy(world, one, asking.codeHash))
      return { ...start, kind: 'asker', letterCode: asking.codeHash, known: letter !== undefined, letter: letter?.id ?? null, letterFrom: letter?.organisation ?? null }
    }
    case 'asker': {
      const request = world.request.find((one) => opensBy(world, one, asking.codeHash))
      const check = request && world.identity_check.find((one) => one.organisation === request.organisation && one.request === request.id)
      return {
        ...start, kind: 'asker', code: asking.codeHash, known: request !== undefined,
        request: request?.id ?? null, askedOf: request?.organisation ?? null, person: check?.person ?? null,
      }
    }
  }
}

/** For three hours the glass is broken; a token does not reach through it. */
const hasBrokenGlass = (world: World, account: string): boolean => world.break_glass.some((one) => one.account === account && one.compartment === null && before(world.now, one.until))

/** A member who left keeps her account and nothing else. */
function memberOf(world: World, account: string, glass: boolean) {
  const member = world.member.find((one) => one.account === account && one.left_at === null)
  if (!member) return { account, known: false }
  const { organisation } = member
  const roles = world.member_role.filter((one) => one.organisation === organisation && one.account === account).map(({ role }) => role)
  return {
    account, organisation, known: true,
    // A monitor has no files to work in, broken glass or not; she reads them.
    files: (glass && !member.monitors) || roles.some(opensFiles) ? organisation : null, monitors: roles.includes('monitor') ? organisation : null,
    follows: roles.includes('coordinator') ? organisation : null, supervises: roles.includes('supervisor') ? organisation : null,
  }
}

/** A code opens its request until its time is over or it is revoked; the one who revokes it still sees that it worked. */
export const opensBy = (world: World, request: Row<'request'>, code: Buffer | null): boolean =>
  sameBytes(code, request.code_hash) && before(world.now, request.code_expires_at)
  && (request.code_revoked_at === null || request.code_revoked_at.equals(world.now))

type Whole = { readonly organisation: string }
/** Everything is found by the whole key: the organisation and the id. */
export const find = <Kind extends Whole & { readonly id: string }>(rows: readonly Kind[], organisation: string, id: string | null): Kind | undefined =>
  rows.find((one) => one.organisation === organisation && one.id === id)

/** A ground is live while its time runs, nobody withdrew it, and it was checked: the text by a reviewer, the claim by a second person. */
export function isLive(world: World, basis: Row<'basis'>): boolean {
  const ofBasis = (one: Whole & { readonly basis: string }) => one.organisation === basis.organisation && one.basis === basis.id
  if (!before(world.now, basis.until) || world.basis_withdrawal.some(ofBasis)) return false
  if (basis.kind === 'consent') return basis.text_reviewed || world.node.some(({ stamp }) => stamp === 'demonstration')
  return world.basis_approval.some(ofBasis)
}

/** May what is known of a person in one organisation cross to another on this ground? Inside a country always. */
export function mayCross(world: World, basis: Row<'basis'>, to: string): boolean {
  const countryOf = (id: string) => world.organisation.find((one) => one.id === id)?.country
  const there = countryOf(to)
  return countryOf(basis.organisation) === there
    || world.transfer_basis.some((one) => one.organisation === basis.organisation && one.basis === basis.id && one.to_country === there)
}

export const isOpen = (world: World, organisation: string): boolean => world.reception.some((one) => one.organisation === organisation && one.open)
export const isErased = (world: World, organisation: string, person: string | null): boolean =>
  (find(world.person, organisation, person)?.erased_at ?? null) !== null
