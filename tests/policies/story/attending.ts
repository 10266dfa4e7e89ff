import { bytes, named, type Row, type Story } from '../rows.ts'
import { account, bishkek, moscow, osh } from './organisations.ts'

/** Who registered, at every stage, for a public event in Moscow, a restricted one there, and one in Osh; the same ids stand in another organisation. */
const stages = ['new', 'among', 'open', 'came', 'came among', 'came open', 'invited', 'withdrawn', 'withdrawn now', 'time over', 'came, time over', 'came open, gone'] as const
type Stage = (typeof stages)[number]
const events: readonly (readonly [string, string, readonly Stage[]])[] = [
  [named('event of Moscow'), moscow, stages], [named('event in Moscow for Kyrgyzstan'), moscow, ['came open', 'invited']], [named('event planned in Osh'), osh, ['new', 'came open']],
  [named('event in Osh for Russia'), osh, ['came among']], [named('event in Bishkek'), bishkek, ['came open']], [named('event invented'), osh, ['invited']],
]

export function attendingStory(now: Temporal.Instant): Story {
  const [ago, later] = [now.subtract({ hours: 1 }), now.add({ hours: 100 })]
  const all = events.flatMap(([event, organisation, of]) => of.map((stage): Partial<Row<'event_registration'>> & { readonly organisation: string; readonly id: string; readonly event: string; readonly stage: Stage } => {
    const id = named(`registration ${stage} for ${event}`)
    const gone = stage === 'withdrawn' || stage === 'came open, gone' ? ago : stage === 'withdrawn now' ? now : null
    return {
      stage, organisation, id, event, invited: stage === 'invited', language: 'ru', code_hash: bytes(`code of ${id}`), consent: stage.endsWith('among') ? 'participants' : stage.includes('open') ? 'public' : 'nobody',
      sealed: stage === 'invited' || gone ? null : bytes('told'), forget_at: stage.endsWith('time over') ? ago : later, withdrawn_at: gone, erased_at: gone,
      ...(stage.startsWith('came') ? { came_at: ago, came_by: account(organisation === moscow ? 'konstantin' : organisation === osh ? 'kamila' : 'begimai') } : {}),
    }
  }))
  const named_ = all.filter(({ stage }) => stage.includes('open') || stage === 'came, time over')
  const films = [{ label: 'of the register', organisation: null, published: true }, { label: 'of Osh, not yet', organisation: osh, published: false }, { label: 'of Moscow', organisation: moscow, published: true }, { label: 'of Moscow, not yet', organisation: moscow, published: false }]
  return {
    event_taken_back: [osh, moscow].map((organisation) => ({ organisation, id: named(`taken back in ${organisation}`), event: named(organisation === osh ? 'event planned in Osh' : 'event of Moscow'), by_account: account(organisation === osh ? 'kamila' : 'konstantin') }))
      .concat({ organisation: moscow, id: named('taken back by a stranger'), event: named('event of Moscow'), by_account: account('kamila') }),
    event_cancellation: [{ organisation: moscow, event: named('event in Moscow for Kyrgyzstan'), by_account: account('konstantin') }, { organisation: osh, event: named('event invented'), by_account: account('kamila') },
      { organisation: moscow, event: named('event of Moscow'), by_account: account('kamila') }],
    event_admission: [...events.map(([event, organisation]) => ({ organisation, event, closes_on: '2030-01-01' })), { organisation: osh, event: named('event in Moscow, not yet'), closes_on: '2030-01-01' }],
    event_registration: [
      ...all.map(({ stage: _, ...row }) => row),
      // Under the same id in Osh it is somebody else; and one for the event of another organisation, which no operation writes.
      { organisation: osh, id: named(`registration came open for ${named('event of Moscow')}`), event: named('event planned in Osh'), language: 'ru', code_hash: bytes('code elsewhere'), forget_at: later, sealed: bytes('told') },
      { organisation: osh, id: named('registration strayed'), event: named('event of Moscow'), language: 'ru', code_hash: bytes('code strayed'), forget_at: later, sealed: bytes('told'), consent: 'public', came_at: ago, came_by: account('kamila') },
    ],
    event_place: all.filter(({ stage }) => stage !== 'invited' && !stage.startsWith('withdrawn')).map(({ organisation, id, event }) => ({ organisation, registration: id, event })),
    event_named: [
      ...named_.map(({ organisation, id, event }) => ({ organisation, registration: id, event, name: 'name' })),
      { organisation: osh, registration: named(`registration came, time over for ${named('event of Moscow')}`), event: named('event of Moscow'), name: 'name' },
    ],
    event_certificate: named_.slice(0, 2).map(({ organisation, id, event }) => ({ organisation, registration: id, event, reference: `certificate of ${id}`, starts_on: '2026-01-01', ends_on: '2026-01-01' })),
    film: films.map(({ label, ...rest }) => ({ ...rest, id: named(`film ${label}`), code: `FILM-${label}` })),
    film_screening: films.flatMap(({ label }) => [['event of the register', null], ['event of Moscow', moscow], ['event planned in Osh', osh]].map(([event, organisation]) => ({ film: named(`film ${label}`), event: named(event ?? ''), organisation: organisation ?? null }))),
    subject_key: all.map(({ organisation, id, erased_at }) => ({ organisation, subject: id, ...(erased_at ? { erased_at } : { wrapped: bytes('key') }) })),
  }
}
