import fc from 'fast-check'
import { bytes, named, type Row, type Story } from './rows.ts'
import { drawnComplaints } from './drawn-complaints.ts'
import { drawnFiles } from './drawn-files.ts'
import { drawnImports } from './drawn-imports.ts'

export type Draw = {
  one<Item>(all: readonly Item[]): Item
  /** Yes, so many times in ten. */
  often(times: number): boolean
  many<Item>(least: number, most: number, make: (at: number) => Item): readonly Item[]
  moment(): Temporal.Instant
}

/** Draws with fast-check, so that a failure comes back with the same seed. */
export function drawWith(g: fc.GeneratorValue, now: Temporal.Instant): Draw {
  const number = (least: number, most: number) => g(fc.integer, { min: least, max: most })
  return {
    one: (all) => {
      const found = all[number(0, all.length - 1)]
      if (found === undefined) throw new Error('Nothing to choose from')
      return found
    },
    often: (times) => number(1, 10) <= times,
    many: (least, most, make) => Array.from({ length: number(least, most) }, (_, at) => make(at)),
    moment: () => now.add({ hours: g(fc.constantFrom, -2000, -100, -40, -1, 0, 1, 2, 60, 2000) }),
  }
}

/** What the drawn rows are made of: few of everything, so that they meet. */
export type Pool = {
  readonly organisations: readonly string[]; readonly accounts: readonly { readonly account: string; readonly organisation: string }[]
  readonly people: readonly string[]; readonly requests: readonly string[]; readonly cases: readonly string[]
  readonly bases: readonly string[]; readonly referrals: readonly string[]; readonly parcels: readonly string[]; readonly keys: readonly string[]
}
const several = (kind: string, count: number) => Array.from({ length: count }, (_, at) => named(`${kind} ${at + 1}`))

/** A small world: three organisations in two or three countries, whoever works there and left, and whatever may be in the tables. */
export function drawnStory(draw: Draw, now: Temporal.Instant): Story {
  const { one, often, many, moment } = draw
  const organisations = several('organisation', 3)
  const accounts = several('account', 9).map((account) => ({ account, organisation: one(organisations) }))
  const pool: Pool = {
    organisations, accounts, people: several('person', 3), requests: several('request', 4), cases: several('case', 3),
    bases: several('basis', 5), referrals: several('referral', 5), parcels: several('parcel', 4), keys: several('key', 2),
  }
  const roles = ['case worker', 'supervisor', 'coordinator', 'administrator'] as const
  const of = () => ({ organisation: one(organisations) })
  const by = () => one(accounts).account
  const subjects = [...pool.people, ...pool.requests]
  const actorKind = (): Pick<Row<'journal_entry'>, 'actor_kind' | 'actor'> => (often(5) ? { actor_kind: 'staff', actor: by() } : { actor_kind: one(['visitor', 'asker', 'robot', 'staff'] as const), actor: null })
  return {
    node: [{ kind: 'helpers', stamp: one(['office', 'demonstration'] as const) }],
    organisation: organisations.map((id) => ({ id, country: one(['KG', 'RU', 'KG', 'TJ']) })),
    organisation_key: many(1, 3, of),
    reception: organisations.map((organisation) => ({ organisation, open: often(7), answers_within_hours: 24 })),
    member: accounts.map((who) => ({ ...who, left_at: often(2) ? now : null })),
    member_role: accounts.flatMap((who) => many(0, 2, () => ({ ...who, role: one(roles) }))),
    invitation: many(0, 3, of).map((row) => ({ ...row, roles: [], expires_at: moment() })),
    token: many(1, 4, (at) => ({ ...one(accounts), secret_hash: bytes(`token ${at}`), ends_at: often(7) ? now.add({ hours: 1 }) : moment(), revoked_at: often(3) ? now : null })),
    password_link: many(0, 3, () => ({ ...one(accounts), made_by: by(), anew: false, expires_at: moment() })),
    break_glass: many(0, 3, () => ({ ...one(accounts), at: now, until: often(5) ? now.add({ hours: 2 }) : now, ...(often(4) ? { acknowledged_by: by(), acknowledged_at: now } : {}) })),
    programme: many(2, 5, (at) => ({ code: `P${at}`, organisation: often(6) ? one(organisations) : null, published: often(5), demonstration: often(3), running: often(5) })),
    register_organisation: [{ code: 'ORG-1' }],
    consent_text_review: many(1, 4, () => ({ ...of(), text_version: '1', language: one(['uz', 'ru']), recorded_by: by() })),
    submission: many(2, 6, (at) => ({ actor: often(6) ? by() : one(['visitor', 'sweeper', 'sealer', ...pool.requests]), key: one(pool.keys), operation: `${at}`, at: moment() })),
    attempt: many(1, 4, (at) => ({ bucket: bytes(`${at}`), since: moment(), count: 1 })),
    journal_entry: many(3, 8, () => ({ ...of(), ...actorKind(), kind: 'done' as const, via: 'page' as const, subject: often(8) ? one(subjects) : null })),
    journal_queue: many(0, 3, of), journal_seal: [{ number: 1 }],
    journal_branch: many(0, 3, () => ({ ...of(), seal: 1 })), journal_leaf: many(0, 3, () => ({ ...of(), seal: 1, position: 0 })),
    job: many(1, 4, () => ({ ...of(), ...(often(5) ? { robot: 'worker' } : { actor: by() }) })),
    subject_key: many(3, 10, () => ({ ...of(), subject: one(subjects), ...(often(7) ? { wrapped: bytes('key') } : { erased_at: now }) })),
    ...drawnFiles(draw, pool, now),
    ...drawnImports(draw, pool, now),
    ...drawnComplaints(draw, pool, now),
  }
}
