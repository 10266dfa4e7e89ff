import { bytes, named, type Row, type Story } from '../rows.ts'
import { account, bishkek, moscow, osh } from './organisations.ts'
import { appointmentsAndCalls } from './appointments.ts'
import { people, type Person } from './people.ts'

const worker = (organisation: string) => (organisation === osh ? account('aziza') : organisation === moscow ? account('marina') : account('begimai'))
const countries = new Map([[osh, 'KG'], [moscow, 'RU'], [bishkek, 'KG']])

/** The grounds of one person: one good one for each neighbour, and one for each way in which a ground can be wanting. */
function groundsOf(person: Person, now: Temporal.Instant): readonly (Partial<Row<'basis'>> & { readonly label: string; readonly crosses?: string; readonly withdrawn?: boolean; readonly approved?: boolean })[] {
  const consent = { kind: 'consent' as const, purpose: 'shelter', until: now.add({ hours: 48 }), text_version: '1', language: 'uz', way_given: 'in person', given_on: '2026-01-01', text_reviewed: true }
  const vital = { kind: 'vital interest' as const, purpose: 'medical help', until: now.add({ hours: 24 }), reason: bytes('reason') }
  const neighbour = person.organisation === osh ? bishkek : osh
  const abroad = person.organisation === moscow ? osh : moscow
  const there = countries.get(abroad) ?? ''
  return [
    { ...consent, label: 'good', recipient: abroad, crosses: there },
    { ...consent, label: 'as good', recipient: abroad, crosses: there },
    { ...consent, label: 'inside the country', recipient: neighbour },
    { ...consent, label: 'for no border', recipient: abroad },
    { ...consent, label: 'for another border', recipient: abroad, crosses: 'TJ' },
    { ...consent, label: 'over', recipient: abroad, crosses: there, until: now.subtract({ hours: 1 }) },
    { ...consent, label: 'withdrawn', recipient: abroad, crosses: there, withdrawn: true },
    { ...consent, label: 'not reviewed', recipient: abroad, crosses: there, text_reviewed: false },
    { ...vital, label: 'approved', recipient: abroad, crosses: there, approved: true },
    { ...vital, label: 'not approved', recipient: abroad, crosses: there },
    { ...vital, label: 'not approved but reviewed', recipient: abroad, crosses: there, text_reviewed: true },
  ]
}

/** Shares on one good ground, each wanting in one thing or at another stage. */
function wanting({ recipient, person }: { readonly recipient: string; readonly person: string }, now: Temporal.Instant): readonly { readonly label: string; readonly referral: Partial<Row<'referral'>>; readonly parcel: Partial<Row<'parcel'>> }[] {
  const past = now.subtract({ hours: 5 })
  const ended = { live: false, ended_at: past, ended_why: 'withdrawn' as const }
  return [
    { label: 'of another person', referral: { person: named('Davron') }, parcel: {} },
    { label: 'on another ground', referral: { basis: named(`ground ${person} as good`) }, parcel: {} },
    { label: 'of an hour ago', referral: { at: now.subtract({ hours: 1 }) }, parcel: {} },
    { label: 'to a third', referral: { receiver: bishkek }, parcel: {} },
    { label: 'wholly to a third', referral: { receiver: bishkek }, parcel: { organisation: bishkek } },
    { label: 'about another parcel', referral: { parcel: named('another parcel') }, parcel: {} },
    { label: 'ended', referral: {}, parcel: ended },
    { label: 'expired', referral: {}, parcel: { until: past } },
    { label: 'acknowledged', referral: {}, parcel: { ...ended, wrapped: null, acknowledged_at: past, acknowledged_by: worker(recipient) } },
  ]
}

/** Grounds, cases, referrals and parcels. Referrals are of this very moment, unless their label says otherwise. */
export function casesStory(now: Temporal.Instant): Story {
  const ofErased = ['good', 'approved']
  const grounds = people.flatMap((person, at) => groundsOf(person, now).filter(({ label }) => at < 3 || ofErased.includes(label)).map((basis) => {
    const id = named(`ground ${person.id} ${basis.label}`)
    return { ...basis, organisation: person.organisation, id, person: person.id, to_country: 'RU', recorded_by: person.by, recorded_at: now, recipient: basis.recipient ?? '' }
  }))
  const cases = people.map(({ organisation, id }) => ({ organisation, id: named(`case ${id}`), person: id, worker: id === named('Davron') ? account('adham') : worker(organisation) }))
  const inCase = cases.map(({ organisation, id }) => ({ organisation, case: id, by_account: worker(organisation) }))
  // Each ground has its referral and parcel; the first has more, each wanting in one thing or at another stage.
  const first = grounds.filter(({ label }) => label === 'good').slice(0, 2)
  const shares = [
    ...grounds.map((basis) => ({ basis, label: basis.label, referral: {}, parcel: {} })),
    // The same ids in Moscow mean other things: there each is as it should be.
    ...first.flatMap((basis, at) => wanting(basis, now).map((one) => (at === 0 ? { ...one, basis } : { basis, label: one.label, referral: {}, parcel: {} }))),
  ].map((share) => ({ ...share, id: named(`referral ${share.basis.id} ${share.label}`), parcelId: named(`parcel ${share.basis.id} ${share.label}`) }))
  const parcels = shares.map(({ basis, referral, parcel, id, parcelId }) => ({
    organisation: basis.recipient, id: parcelId, sender: basis.organisation, referral: id, basis: basis.id, purpose: basis.purpose ?? '', classes: ['work', 'health'],
    until: basis.until ?? now, live: true, wrapped: bytes('parcel key'), ended_at: null, ...parcel, of: referral,
  }))
  return {
    basis: grounds.map(({ label: _, crosses: __, withdrawn: ___, approved: ____, ...basis }) => basis),
    basis_class: grounds.flatMap(({ organisation, id, label }) => (label === 'inside the country' ? ['health'] : ['work', 'contact']).map((name) => ({ organisation, basis: id, class: name }))),
    transfer_basis: grounds.flatMap(({ organisation, id, crosses, recorded_by }) => (crosses ? [{ organisation, basis: id, to_country: crosses, ground: 'explicit consent' as const, recorded_by }] : [])),
    basis_withdrawal: [
      ...grounds.filter((one) => one.withdrawn).map(({ organisation, id }) => ({ organisation, basis: id, by_kind: 'worker' as const, by_account: worker(organisation) })),
      ...grounds.filter(({ label }) => label === 'over').map(({ organisation, id }) => ({ organisation, basis: id, by_kind: 'person' as const })),
    ],
    basis_approval: grounds.filter((one) => one.approved).map(({ organisation, id }) => ({ organisation, basis: id, by_account: organisation === osh ? account('bakyt') : account('everything') })),
    case: [...cases, { organisation: moscow, id: named('case of a parcel'), parcel: parcels[0]?.id ?? null, worker: account('marina') }],
    case_closure: inCase, need: inCase.map((row) => ({ ...row, sealed: bytes('need') })), plan_step: inCase, note: inCase,
    task: inCase.map((row, at) => ({ ...row, for_account: at === 2 ? account('adham') : row.by_account })),
    assistance: inCase.map((row) => ({ ...row, sealed: bytes('help') })),
    ...appointmentsAndCalls(inCase, now),
    referral: shares.map(({ basis, referral, id, parcelId }) => ({
      organisation: basis.organisation, id, case: named(`case ${basis.person}`), person: basis.person, basis: basis.id, receiver: basis.recipient, parcel: parcelId, by_account: worker(basis.organisation), at: now, ...referral,
    })),
    parcel: parcels.map(({ of: _, ...parcel }) => parcel),
    parcel_item: parcels.flatMap(({ organisation, id }) => ['work', 'health', 'contact'].map((name) => ({ organisation, parcel: id, class: name }))),
    parcel_answer: parcels.map(({ organisation, id }) => ({ organisation, parcel: id, accepted: true, by_account: worker(organisation) })),
    referral_news: shares.flatMap(({ basis, id }) => [{ organisation: basis.organisation, referral: id, kind: 'opened' as const, sealed: bytes('news'), wrapped: bytes('wrapped') }]),
  }
}
