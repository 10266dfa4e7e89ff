import { bytes, named, type Row, type Story } from '../rows.ts'
import { account, bishkek, moscow, osh } from './organisations.ts'

/** Gulnora is known in two organisations under the same id, which means nothing: a person is the whole key. */
export const people = [
  { organisation: osh, id: named('Gulnora'), by: account('aziza'), erased: false }, { organisation: moscow, id: named('Gulnora'), by: account('marina'), erased: false },
  { organisation: osh, id: named('Davron'), by: account('aziza'), erased: false }, { organisation: moscow, id: named('Ivan'), by: account('everything'), erased: false },
  { organisation: osh, id: named('Erased'), by: account('saodat'), erased: true }, { organisation: moscow, id: named('Erased'), by: account('marina'), erased: false },
  { organisation: bishkek, id: named('Davron'), by: account('begimai'), erased: true },
  // Of whom nothing is kept apart.
  { organisation: osh, id: named('Free'), by: account('aziza'), erased: false },
] as const
export type Person = (typeof people)[number]

const requests = (now: Temporal.Instant): readonly (Partial<Row<'request'>> & { readonly organisation: string; readonly id: string; readonly person?: string; readonly checked?: boolean; readonly taken?: boolean })[] => {
  const open = { danger: false, reach: 'by code', code_expires_at: now.add({ hours: 240 }), lapses_at: now.add({ hours: 100 }), about: 'myself' as const }
  const past = now.subtract({ hours: 5 })
  const of = (label: string, organisation: string, rest: object = {}) => ({ ...open, organisation, id: named(`request of ${label}`), code_hash: bytes(`code of ${label} ${organisation}`), ...rest })
  return [
    of('Gulnora', osh, { person: named('Gulnora'), checked: true, taken: true }),
    of('Gulnora', moscow, { person: named('Gulnora'), checked: true, taken: true }),
    of('a sister of Gulnora', osh, { about: 'someone else', person: named('Gulnora'), taken: true }),
    of('a friend', osh, { about: 'someone else', taken: true }),
    of('Davron', osh, { taken: true, lapses_at: past }),
    of('Davron later', osh, { person: named('Davron'), checked: true }),
    of('Davron in Bishkek', bishkek, { person: named('Davron'), checked: true }),
    of('expired', osh, { code_expires_at: past, person: named('Davron'), checked: true }),
    of('revoked', osh, { code_revoked_at: past, person: named('Davron'), checked: true }),
    of('Gulnora for her brother', osh, { about: 'someone else', person: named('Gulnora'), checked: true, taken: true }),
    of('erased early', osh, { erased_at: past, code_revoked_at: past, taken: true }),
    of('erased and taken', osh, { erased_at: past, code_revoked_at: past, lapses_at: past, taken: true }), of('erased and not taken', osh, { erased_at: past, code_revoked_at: past }),
    of('revoked now by somebody', osh, { code_revoked_at: now }),
    of('revoked now', osh, { code_revoked_at: now, person: named('Davron'), checked: true }),
    of('lapsed', osh, { lapses_at: past }), of('lapsed', moscow, { lapses_at: past, taken: true }), of('lapsed in Moscow', moscow, { lapses_at: past }),
    of('erased', osh, { erased_at: past, code_revoked_at: past, lapses_at: past }), of('erased', moscow),
    of('erased not revoked', moscow, { erased_at: past, lapses_at: past }),
    of('Erased', osh, { person: named('Erased'), checked: true, taken: true }), of('Free', osh, { person: named('Free'), checked: true, taken: true }),
  ]
}

/** The requests and files of the world, with something of everything in each. */
export function peopleStory(now: Temporal.Instant): Story {
  const asked = requests(now)
  const of = ({ organisation, id }: { readonly organisation: string; readonly id: string }) => ({ organisation, request: id })
  const worker = (organisation: string) => (organisation === osh ? account('aziza') : organisation === moscow ? account('marina') : account('begimai'))
  const past = now.subtract({ hours: 5 })
  return {
    request: asked.map(({ person: _, checked: __, taken: ___, ...request }) => request),
    request_account: asked.map(of),
    request_trouble: asked.map(of),
    request_take: asked.filter(({ taken }) => taken).map((one, at) => ({ ...of(one), by_account: at === 2 ? account('adham') : worker(one.organisation) })),
    request_screening: asked.map((one) => ({ ...of(one), finding: 'signs' as const, sealed: bytes('screening'), by_account: worker(one.organisation) })),
    request_message: asked.flatMap((one) => [
      { ...of(one), written_by: 'worker' as const, by_account: worker(one.organisation) }, { ...of(one), written_by: 'asker' as const },
    ]),
    request_person: asked.flatMap((one) => (one.person ? [{ ...of(one), person: one.person, by_account: worker(one.organisation) }] : [])),
    identity_check: asked.flatMap((one) => (one.person && one.checked ? [{ ...of(one), person: one.person, way: 'in person' as const, by_account: worker(one.organisation) }] : [])),
    subject_key: [...asked.map((one) => ({ organisation: one.organisation, subject: one.id, wrapped: bytes('key') })),
      ...people.map(({ organisation, id, erased }) => ({ organisation, subject: id, ...(erased ? { wrapped: null, erased_at: past } : { wrapped: bytes('key') }) }))],
    person: people.map(({ organisation, id, by, erased }) => ({ organisation, id, recorded_by: by, erased_at: erased ? past : null })),
    person_identity: people.map(({ organisation, id }) => ({ organisation, person: id })),
    person_name: people.map(({ organisation, id }) => ({ organisation, person: id, position: 0, script: 'Latn' as const })),
    safe_contact: people.map(({ organisation, id, by }, at) => ({ organisation, person: id, reach: at % 3 === 2 ? 'sms' : 'email', may_notify: at % 3 === 0, set_by: by })),
    person_key: people.map(({ organisation, id }, at) => ({ organisation, person: id, key: at + 1 })),
    notification: people.map(({ organisation, id }) => ({ organisation, person: id, way: 'email' as const })),
  }
}
