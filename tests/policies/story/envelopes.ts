import { bytes, named, type Row, type Story } from '../rows.ts'
import { account, bishkek, moscow, osh } from './organisations.ts'

const people = [{ organisation: osh, by: account('aziza'), second: account('saodat') }, { organisation: moscow, by: account('marina'), second: account('everything') }, { organisation: bishkek, by: account('begimai'), second: account('begimai') }] as const

/** Offices of other nodes: one that counts of each kind, one that nobody compared, one that was stopped, one that a supervisor entered herself. */
const nodes = [
  ['authority', 'authority', {}], ['helpers', 'helpers', {}], ['authority, not compared', 'authority', {}], ['helpers, not compared', 'helpers', {}],
  ['authority, stopped', 'authority', { stopped: true }], ['helpers, stopped', 'helpers', { stopped: true }], ['entered by the second', 'authority', { second: true }],
] as const
const node = (label: string) => named(`node of ${label}`)
const signing = (label: string) => bytes(`signing ${label}`).toString('hex')

/** In each of these one thing is wrong with a consent to send. */
const consents = (now: Temporal.Instant, person: string): readonly (readonly [label: string, wrong: Partial<Row<'envelope_consent'>>])[] => [
  ['good', {}], ['of a paper', { what: 'document', document: named(`document passport of ${person}`) }],
  ['to one not compared', { node: node('authority, not compared') }], ['to one that was stopped', { node: node('authority, stopped') }], ['to those who help', { node: node('helpers') }], ['to nobody', { node: named('nobody') }],
  ['to another name', { to_name: 'Another' }], ['to another country', { to_country: 'CH' }],
  ['of the paper of another', { what: 'document', document: named('document passport of somebody') }], ['of a paper that was removed', { what: 'document', document: named(`document removed of ${person}`) }],
  ['read in a text that somebody answers for', { text_reviewed: true, text_version: '1', language: 'uz' }], ['read in another version', { text_reviewed: true, text_version: '9', language: 'uz' }], ['read in another language', { text_reviewed: true, text_version: '1', language: 'ky' }],
  ['of tomorrow', { at: now.add({ minutes: 5 }) }], ['over', { until: now }], ['over and reviewed', { until: now, text_reviewed: true, text_version: '1', language: 'uz' }],
  ['taken back', {}], ['taken back and reviewed', { text_reviewed: true, text_version: '1', language: 'uz' }],
]

/** What people had sent from each office, and what came to each: a world has nodes of one kind only, but no policy asks that. */
export function envelopesStory(now: Temporal.Instant): Story {
  const later = now.add({ hours: 24 })
  const persons = [[osh, 'Gulnora'], [osh, 'Davron'], [osh, 'Erased'], [moscow, 'Gulnora'], [bishkek, 'Davron']] as const
  const by = (organisation: string) => people.find((one) => one.organisation === organisation) ?? people[0]
  const sent = persons.flatMap(([organisation, label]) => consents(now, named(label)).map(([what, wrong]): Partial<Row<'envelope_consent'>> & { organisation: string; id: string } => ({
    organisation, id: named(`consent of ${label}, ${what}`), person: named(label), node: node('authority'), to_name: 'Authority', to_country: 'NL', what: 'statement', document: null, sealed: bytes('said'),
    text_version: '1', language: 'uz', text_reviewed: false, way_given: 'in person spoken', until: later, at: now, by_account: by(organisation).by, ...wrong,
  })))
  const arrivals: readonly (readonly [string, Partial<Row<'arrival'>>])[] = [
    ['waits', {}], ['of one not compared', { node: node('helpers, not compared'), sender: signing('helpers, not compared') }], ['of one that was stopped', { node: node('helpers, stopped'), sender: signing('helpers, stopped') }],
    ['of an authority', { node: node('authority'), sender: signing('authority') }], ['signed by another', { sender: signing('another') }], ['over', { until: now.subtract({ hours: 1 }) }], ['just over', { until: now }],
    ['attached', { wrapped: null }], ['attached long ago', { wrapped: null, until: now.subtract({ hours: 1 }) }], ['set aside', { wrapped: null, sealed: null }], ['forgotten', { wrapped: null, sealed: null, until: now.subtract({ hours: 1 }) }],
  ]
  const came = people.flatMap(({ organisation, by: officer }) => arrivals.map(([label, wrong]) => ({
    organisation, id: named(`arrival that is ${label}`), node: node('helpers'), sender: signing('helpers'), number: bytes(`arrival ${label}`).toString('hex').slice(0, 32), until: later, bytes: 3,
    wrapped: bytes('key'), sealed: bytes('arrived'), by_account: officer, at: now, ...wrong,
  })))
  return {
    known_node: people.flatMap(({ organisation, by: entered, second }) => nodes.map(([label, kind, rest]) => ({
      organisation, id: node(label), kind, name: 'Authority', country: 'NL', signing: signing(label), agreement: signing('agreement'), fingerprint: '1', by_account: 'second' in rest ? second : entered,
      ...('stopped' in rest && { stopped_at: now, stopped_by: second }),
    }))),
    known_node_comparison: people.flatMap(({ organisation, by: entered, second }) => [
      ...nodes.filter(([label]) => !label.includes('not compared')).map(([label]) => ({ organisation, node: node(label), by_account: label === 'entered by the second' ? entered : second })),
    ]),
    envelope_consent: sent,
    envelope_withdrawal: sent.filter(({ id }) => consents(now, '').some(([label]) => label.startsWith('taken back') && persons.some(([, who]) => id === named(`consent of ${who}, ${label}`))))
      .map(({ organisation, id }, at) => ({ organisation, consent: id, ...(at % 2 === 0 ? { by_kind: 'person' as const, by_account: null } : { by_kind: 'worker' as const, by_account: by(organisation).by }) })),
    envelope: sent.map(({ organisation, id }) => ({ organisation, id: named(`envelope of ${id}`), consent: id, number: bytes(`envelope ${organisation} ${id}`).toString('hex').slice(0, 32), by_account: by(organisation).by })),
    envelope_receipt: sent.slice(0, 40).map(({ organisation, id }) => ({ organisation, envelope: named(`envelope of ${id}`), signature: bytes('signature'), by_account: by(organisation).by })),
    arrival: came,
    arrival_piece: came.map(({ organisation, id }) => ({ organisation, arrival: id, number: 0, sealed: bytes('piece') })),
    arrival_outcome: came.map(({ organisation, id, by_account }, at) => ({ organisation, arrival: id, by_account, ...(at % 3 === 2 ? { set_aside: 'not for us' as const, file: null } : { set_aside: null, file: named('procedure file') }) })),
  }
}
