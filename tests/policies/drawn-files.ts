import type { Draw, Pool } from './drawn.ts'
import { bytes, named, type Story } from './rows.ts'

/** Requests, files, grounds, cases, referrals and parcels. Most rows fit together and some do not. */
export function drawnFiles({ one, often, many, moment }: Draw, pool: Pool, now: Temporal.Instant): Story {
  const of = () => ({ organisation: one(pool.organisations) })
  const by = (organisation: string) => one([...(often(8) ? pool.accounts.filter((who) => who.organisation === organisation) : []), ...(often(2) ? pool.accounts : []), ...pool.accounts.slice(0, 1)]).account
  const signed = () => { const row = of(); return { ...row, by_account: by(row.organisation) } }
  const erased = () => (often(3) ? now : null)
  const people = many(3, 6, () => ({ ...of(), id: one(pool.people) })).map((row) => ({ ...row, recorded_by: by(row.organisation), erased_at: erased(), ...(often(3) ? { import: one(pool.requests), recorded_at: often(3) ? now : moment() } : {}) }))
  const person = () => (({ organisation, id }) => ({ organisation, person: id }))(one(people))
  const requests = many(3, 7, (at) => ({
    ...of(), id: one(pool.requests), about: one(['myself', 'myself', 'someone else'] as const), danger: false, code_hash: bytes(`code ${at}`),
    code_expires_at: often(8) ? now.add({ hours: 5 }) : moment(), code_revoked_at: often(2) ? now : often(2) ? moment() : null, lapses_at: moment(), erased_at: erased(),
  }))
  const request = () => (({ organisation, id }) => ({ organisation, request: id }))(one(requests))
  const mostly = <Item extends { readonly organisation: string }>(row: Item): Item => (often(9) ? row : { ...row, ...of() })
  const bases = many(4, 8, () => {
    const whose = mostly(person())
    const consent = often(6)
    return {
      ...whose, id: one(pool.bases), recipient: one(pool.organisations), to_country: 'KG', purpose: one(['shelter', 'shelter', 'medical help']), recorded_at: now, recorded_by: by(whose.organisation), text_reviewed: often(7),
      until: often(8) ? now.add({ hours: 24 }) : consent ? moment() : now,
      ...(consent ? { kind: 'consent' as const, text_version: '1', language: one(['uz', 'ru']), way_given: 'in person', given_on: '2026-01-01' } : { kind: 'vital interest' as const, reason: bytes('reason') }),
    }
  })
  const onBasis = () => { const { organisation, id } = one(bases); return mostly({ organisation, basis: id }) }
  const signedOnBasis = () => { const row = onBasis(); return { ...row, by_account: by(row.organisation) } }
  const cases = many(2, 6, () => { const row = mostly(person()); return { ...row, id: one(pool.cases), worker: by(row.organisation), ...(often(3) ? { import: one(pool.requests), opened_at: often(3) ? now : moment() } : {}) } })
  const inCase = () => { const { organisation, id } = one(cases); const row = mostly({ organisation, case: id }); return { ...row, by_account: by(row.organisation) } }
  const referrals = many(4, 8, () => {
    const basis = one(bases)
    return {
      organisation: basis.organisation, id: one(pool.referrals), case: one(pool.cases), person: often(9) ? basis.person : one(pool.people), basis: often(9) ? basis.id : one(pool.bases),
      receiver: often(9) ? basis.recipient : one(pool.organisations), parcel: one(pool.parcels), by_account: by(basis.organisation), at: often(8) ? now : moment(), purpose: basis.purpose,
    }
  })
  const parcels = many(4, 8, () => {
    const referral = one(referrals)
    const live = often(7)
    const done = !live && often(5)
    return {
      organisation: often(9) ? referral.receiver : one(pool.organisations), id: often(9) ? referral.parcel : one(pool.parcels), sender: referral.organisation, referral: referral.id, basis: referral.basis,
      purpose: often(9) ? referral.purpose : 'shelter', classes: often(8) ? ['work', 'health'] : ['work'], until: often(8) ? now.add({ hours: 20 }) : moment(), live,
      ended_at: live ? null : now, wrapped: done ? null : bytes('parcel'), ...(done ? { acknowledged_at: now, acknowledged_by: by(referral.receiver) } : {}),
    }
  }).filter(({ organisation, sender }) => organisation !== sender)
  const ofParcel = () => { const { organisation, id } = parcels.length > 0 ? one(parcels) : { ...of(), id: one(pool.parcels) }; return mostly({ organisation, parcel: id }) }
  const releases = many(2, 5, () => ({ ...of(), id: one(pool.requests) }))
  const onRelease = () => { const { organisation, id } = one(releases); return mostly({ organisation, release: id }) }
  const signedOnRelease = () => { const row = onRelease(); return { ...row, by_account: by(row.organisation) } }
  const appointments = many(2, 6, (at) => {
    const row = often(5) ? inCase() : (({ organisation, request }) => ({ organisation, request, by_account: by(organisation) }))(mostly(request()))
    return { ...row, id: named(`appointment ${at}`), worker: row.by_account, offered: often(6), way: 'with us' as const, starts_at: now, ends_at: now.add({ hours: 1 }), place: often(3) ? null : bytes('place'), note: often(3) ? null : bytes('note') }
  })
  const calls = many(1, 3, (at) => { const row = signed(); return { ...row, id: named(`call ${at}`), ended_at: now, outcome: 'nothing' as const } })
  return {
    person: people, person_identity: many(1, 5, person), person_name: many(1, 5, (at) => ({ ...mostly(person()), position: at, script: 'Latn' as const })),
    safe_contact: many(1, 5, () => { const may_notify = often(5); return { ...person(), may_notify, reach: may_notify || often(5) ? 'email' : 'sms', set_by: one(pool.accounts).account } }),
    notification: many(1, 4, () => ({ ...mostly(person()), way: 'email' as const })),
    request: requests, request_account: many(1, 4, request), request_trouble: many(1, 4, request),
    request_take: many(1, 4, () => { const row = request(); return { ...row, by_account: by(row.organisation) } }),
    request_screening: many(1, 4, () => ({ ...signed(), ...request(), finding: 'signs' as const, sealed: bytes('screening') })),
    request_message: many(2, 6, () => ({ ...signed(), ...mostly(request()), written_by: one(['asker', 'worker'] as const), ...(often(4) ? { by_account: null } : {}) })),
    request_person: many(2, 5, () => ({ ...signed(), ...request(), person: one(pool.people) })),
    identity_check: many(2, 5, () => ({ ...signed(), ...request(), person: one(pool.people), way: 'in person' as const })),
    basis: bases, basis_class: many(3, 10, () => ({ ...onBasis(), class: one(['work', 'health', 'contact']) })),
    transfer_basis: many(2, 6, () => { const row = onBasis(); return { ...row, to_country: one(['KG', 'RU', 'TJ']), ground: 'agreement' as const, recorded_by: by(row.organisation) } }),
    basis_approval: many(1, 4, signedOnBasis), basis_withdrawal: many(0, 3, () => ({ ...signedOnBasis(), by_kind: one(['person', 'worker', 'erasure'] as const) })),
    case: cases, case_closure: many(0, 3, inCase), need: many(1, 4, () => ({ ...inCase(), sealed: bytes('need') })), plan_step: many(1, 4, inCase), note: many(1, 4, inCase),
    task: many(1, 4, () => { const row = inCase(); return { ...row, for_account: row.by_account } }), assistance: many(1, 4, () => ({ ...inCase(), sealed: bytes('help') })),
    appointment: appointments, appointment_end: many(1, 3, () => { const { organisation, id, by_account } = one(appointments); return { ...mostly({ organisation, appointment: id }), outcome: 'kept' as const, by_account } }),
    call: calls, call_trouble: many(1, 3, () => { const { organisation, id } = one(calls); return mostly({ organisation, call: id }) }),
    referral: referrals.map(({ purpose: _, ...referral }) => referral), parcel: parcels,
    release: releases.map(({ organisation, id }) => ({ organisation, id, prepared_by: by(organisation), indicators: ['requests'] })),
    release_count: many(1, 4, () => ({ ...onRelease(), outcome: one(['counted', 'counted', 'refused'] as const) })),
    release_cell: many(1, 5, () => ({ ...onRelease(), count: null })), release_publication: many(1, 3, signedOnRelease), release_withdrawal: many(0, 2, signedOnRelease),
    release_approval: many(1, 4, () => ({ ...signedOnRelease(), role: one(['supervisor', 'coordinator'] as const) })),
    parcel_item: many(3, 10, () => ({ ...ofParcel(), class: one(['work', 'health', 'contact']) })),
    parcel_answer: many(1, 4, () => { const row = ofParcel(); return { ...row, accepted: true, by_account: by(row.organisation) } }),
    referral_news: many(2, 6, () => { const { organisation, id } = one(referrals); return { ...mostly({ organisation, referral: id }), kind: 'opened' as const, sealed: bytes('news') } }),
  }
}
