import { bytes, named, type Story } from '../rows.ts'

/** Osh and Bishkek are in one country, Moscow in another. */
export const osh = named('Osh')
export const moscow = named('Moscow')
export const bishkek = named('Bishkek')
/** Where one can ask and nobody receives complaints about others; and where there is nobody at all. */
export const naryn = named('Naryn')
export const khorog = named('Khorog')
export const keys = { first: named('first key'), second: named('second key') }
const organisations = [osh, moscow, bishkek]

export const staff = {
  aziza: { of: osh, roles: ['case worker'] }, bakyt: { of: osh, roles: ['case worker'] }, saodat: { of: osh, roles: ['supervisor'] },
  kamila: { of: osh, roles: ['coordinator'] }, adham: { of: osh, roles: ['administrator'] }, several: { of: osh, roles: ['supervisor', 'coordinator'] },
  none: { of: osh, roles: [] }, left: { of: osh, roles: ['case worker', 'supervisor', 'coordinator', 'administrator'] },
  opened: { of: osh, roles: ['administrator'] }, closed: { of: osh, roles: ['administrator'] },
  // Who monitors, and one who broke the glass beside it: it opens nothing for her.
  nodira: { of: osh, roles: ['monitor'] }, irina: { of: moscow, roles: ['monitor'] }, was: { of: osh, roles: [] },
  marina: { of: moscow, roles: ['case worker'] }, konstantin: { of: moscow, roles: ['coordinator'] },
  gone: { of: moscow, roles: ['administrator'] },
  begimai: { of: bishkek, roles: ['case worker', 'administrator'] }, everything: { of: moscow, roles: ['case worker', 'supervisor', 'coordinator', 'administrator'] },
} as const
export type Name = keyof typeof staff
export const account = (name: Name): string => named(name)
const everybody = Object.entries(staff).map(([name, { of, roles }]) => ({ account: named(name), of, roles, name }))

/** The frame of the world: who works where, tokens, invitations, keys, the journal, promises. */
export const organisationsStory = (now: Temporal.Instant, stamp: 'office' | 'demonstration'): Story => ({
  node: [{ kind: 'helpers', stamp }],
  organisation: [{ id: osh, country: 'KG', name: 'Osh' }, { id: moscow, country: 'RU', name: 'Moscow' }, { id: bishkek, country: 'KG' }, { id: naryn, country: 'KG' }, { id: khorog, country: 'TJ' }],
  organisation_key: organisations.map((organisation) => ({ organisation })),
  reception: [{ organisation: osh, answers_within_hours: 48, open: true }, { organisation: moscow, answers_within_hours: 24, open: true }, { organisation: bishkek, answers_within_hours: 24, open: false }, { organisation: naryn, answers_within_hours: 24, open: true }, { organisation: khorog, answers_within_hours: 24, open: false }],
  member: everybody.map(({ account, of, name }) => ({ organisation: of, account, name, monitors: name === 'nodira' || name === 'irina' || name === 'was', left_at: name === 'left' || name === 'gone' ? now.subtract({ hours: 1 }) : null })),
  member_role: everybody.flatMap(({ account, of, roles }) => roles.map((role) => ({ organisation: of, account, role }))),
  invitation: organisations.map((organisation) => ({ organisation, expires_at: now.add({ hours: 24 }), roles: ['case worker'] })),
  token: [
    { organisation: osh, account: account('aziza'), secret_hash: bytes('good token'), ends_at: now.add({ hours: 24 }) },
    { organisation: osh, account: account('bakyt'), secret_hash: bytes('revoked token'), ends_at: now.add({ hours: 24 }), revoked_at: now.subtract({ hours: 1 }) },
    { organisation: moscow, account: account('marina'), secret_hash: bytes('old token'), ends_at: now.subtract({ hours: 1 }) },
    { organisation: osh, account: account('left'), secret_hash: bytes('token of one who left'), ends_at: now.add({ hours: 24 }) },
  ],
  password_link: organisations.map((organisation, at) => ({ organisation, made_by: account(at === 1 ? 'marina' : 'adham'), account: account('aziza'), anew: false, expires_at: now })),
  node_secret: [{ sealed: bytes('secret') }],
  break_glass: [
    { organisation: osh, account: account('opened'), until: now.add({ hours: 2 }), at: now }, { organisation: osh, account: account('closed'), until: now.subtract({ hours: 1 }), at: now.subtract({ hours: 4 }) },
    { organisation: osh, account: account('nodira'), until: now.add({ hours: 2 }), at: now }, { organisation: osh, account: account('was'), until: now.add({ hours: 2 }), at: now },
    { organisation: osh, account: account('saodat'), until: now, at: now }, { organisation: moscow, account: account('konstantin'), until: now, at: now },
    { organisation: osh, account: account('closed'), until: now, at: now, acknowledged_by: account('saodat'), acknowledged_at: now }, { organisation: osh, account: account('left'), until: now.add({ hours: 2 }), at: now },
  ],
  programme: [
    { code: 'PRG-1', published: true }, { code: 'hidden', published: false },
    { code: 'RUN-1', organisation: osh, running: true }, { code: 'RUN-2', organisation: moscow, running: true }, { code: 'RUN-3', organisation: osh, published: true },
    { code: 'DEMO-1', published: true, demonstration: true, running: true }, { code: 'DEMO-2', organisation: osh, demonstration: true },
  ],
  register_organisation: [{ code: 'ORG-1' }, { code: 'ORG-2' }, { code: 'ORG-3' }, { code: 'ORG-4' }, { code: 'ORG-19' }],
  consent_text_review: [
    { organisation: osh, text_version: '1', language: 'uz', recorded_by: account('aziza') }, { organisation: osh, text_version: '2', language: 'ru', recorded_by: account('saodat') },
    { organisation: moscow, text_version: '1', language: 'ru', recorded_by: account('marina') }, { organisation: moscow, text_version: '2', language: 'uz', recorded_by: account('marina') },
  ],
  submission: [
    ...[account('aziza'), account('marina'), 'visitor', 'sweeper', 'founder', 'sealer', named('request of Gulnora')].flatMap((actor) =>
      [keys.first, keys.second].map((key) => ({ actor, key, operation: 'cases/open', at: now }))),
    ...[24 * 29, 24 * 31, 12, 36].flatMap((hours) => ['sealer', 'visitor'].map((actor) =>
      ({ actor, operation: `${hours} hours ago`, key: named(`${hours} ${actor}`), at: now.subtract({ hours }) }))),
  ],
  attempt: [1, 24, 47, 49, 100].map((hours) => ({ bucket: bytes(`bucket ${hours}`), since: now.subtract({ hours }), count: 1 })),
  journal_entry: [
    ...organisations.flatMap((organisation) => [
      { organisation, kind: 'done' as const, actor_kind: 'visitor' as const, via: 'page' as const, subject: named('request of Gulnora') },
      { organisation, kind: 'done' as const, actor_kind: 'asker' as const, via: 'page' as const, subject: named('Gulnora') },
      { organisation, kind: 'done' as const, actor_kind: 'robot' as const, via: 'job' as const },
    ]),
    ...everybody.map(({ account, of }) => ({ organisation: of, kind: 'read' as const, actor_kind: 'staff' as const, actor: account, via: 'page' as const, subject: named('Davron') })),
  ],
  journal_queue: organisations.map((organisation) => ({ organisation })),
  journal_seal: [{ number: 1 }, { number: 2 }],
  journal_branch: organisations.map((organisation) => ({ organisation, seal: 1 })),
  journal_leaf: organisations.map((organisation) => ({ organisation, seal: 1, position: 0 })),
  job: [
    ...organisations.map((organisation) => ({ organisation, robot: 'worker' })),
    ...everybody.slice(0, 10).map(({ account, of }) => ({ organisation: of, actor: account })),
  ],
})
