import { bytes, named, type Row, type Story } from '../rows.ts'
import { account, moscow, osh } from './organisations.ts'

/** Questions between nodes in all states, in two offices, and consents, people and finds that rest on them. In each of what is nearly right one thing is wrong. */
export function meetingsStory(now: Temporal.Instant): Story {
  const [past, soon] = [now.subtract({ hours: 5 }), now.add({ hours: 24 * 7 })]
  const node = (label: string) => named(`node of ${label}`)
  const by = (organisation: string) => account(organisation === osh ? 'aziza' : 'marina')
  const signing = bytes('signing helpers').toString('hex')
  const decided = { decided_at: past, decided_by: account('begimai'), accepted: true }
  const kept = { kept: bytes('kept'), wrapped: bytes('key') }
  const kinds: readonly (readonly [string, Partial<Row<'node_meeting'>>])[] = [
    ['asks', {}], ['third', { nth: 3 }], ['tenth', { nth: 10 }], ['none', { nth: 0 }], ['of yesterday', { on_day: '2026-01-01' }], ['too long', { until: now.add({ hours: 24 * 9 }) }], ['just over', { until: now }],
    ['with an authority', { nth: 1, node: node('authority'), sender: bytes('signing authority').toString('hex') }], ['with one not compared', { nth: 1, node: node('helpers, not compared'), sender: bytes('signing helpers, not compared').toString('hex') }],
    ['with one that was stopped', { nth: 1, node: node('helpers, stopped'), sender: bytes('signing helpers, stopped').toString('hex') }], ['signed by another', { sender: bytes('signing another').toString('hex') }],
    ['asks and has an answer', { theirs: 'came' }], ['made', { ours: 'message', ...kept }], ['answered', { ours: 'message', theirs: 'came', ...kept }], ['closed', { ours: 'message', outcome: 'compared' }], ['made and over', { ours: 'message', until: past, ...kept }],
    ['over with all', { ours: 'message', theirs: 'came', until: past, ...kept }], ['nobody', { outcome: 'nobody' }], ['only kept', kept], ['only ours', { ours: 'message' }],
    ['asked', { side: 'asked', theirs: 'came' }], ['asked by nobody', { side: 'asked' }], ['asked and over', { side: 'asked', theirs: 'came', until: past }], ['accepted', { side: 'asked', theirs: 'came', ...decided }],
    ['declined', { side: 'asked', theirs: 'came', ...decided, accepted: false }], ['replied', { side: 'asked', ours: 'message', ...decided, ...kept }], ['closing came', { side: 'asked', ours: 'message', theirs: 'came', ...decided, ...kept }], ['asked and done', { side: 'asked', ...decided, outcome: 'compared' }],
  ]
  // Of one day, one office and one side each number is there once. Those that are tried as new ones are of today; all others of days that are over.
  const today = ['asks', 'too long', 'just over', 'signed by another', 'asks and has an answer', 'only ours', 'only kept', 'nobody', 'with an authority', 'with one not compared', 'with one that was stopped', 'tenth', 'none']
  const meetings = [osh, moscow].flatMap((organisation) => kinds.map(([label, rest], at) => ({
    organisation, id: named(`meeting ${label}`), node: node('helpers'), side: 'asks' as const, sender: signing, number: String(at).padStart(32, '0'),
    on_day: today.includes(label) || (label === 'third' && organisation === osh) || rest.side === 'asked' ? now.toString().slice(0, 10) : `2026-01-${String(at + 1).padStart(2, '0')}`,
    nth: rest.side === 'asked' ? at - 20 + 1 : organisation === osh && label !== 'asks' ? at + 20 : today.indexOf(label) + 1,
    size: 0, until: soon, by_account: by(organisation), at: now, ...rest, ...(label === 'closed' && organisation === moscow && kept),
  })))
  const ground = (organisation: string, label: string, recipient: string, rest: Partial<Row<'basis'>> = {}) => ({
    organisation, id: named(`meeting with ${label}`), person: named('Gulnora'), kind: 'consent' as const, purpose: 'known elsewhere', recipient, to_country: 'NL', until: soon, text_version: 'meeting-2026-1', language: 'uz', text_reviewed: true,
    way_given: 'in person signed' as const, given_on: '2026-01-01', recorded_by: by(organisation), recorded_at: now, ...rest,
  })
  const grounds = [
    ...['helpers', 'helpers, not compared', 'helpers, stopped', 'authority'].map((label) => ground(osh, label, node(label))), ground(osh, 'nobody', named('nobody')), ground(moscow, 'helpers', node('helpers')), ground(osh, 'helpers, of Davron', node('helpers'), { person: named('Davron') }),
  ]
  const part = (label: string, meeting: string, rest: Partial<Row<'asking_part'>> = {}) => ({ organisation: osh, question: named(`meeting ${meeting}`), person: named('Gulnora'), basis: named(`meeting with ${label}`), partner: node('helpers'), asks: true, at: past, ...rest })
  const find = (mark: string, rest: Partial<Row<'asking_find'>> = {}) => ({ organisation: osh, mark, person: named('Gulnora'), basis: named('meeting with helpers'), partner: node('helpers'), way: 'exact' as const, at: now, until: soon, ...rest })
  return {
    basis: grounds,
    asking_consent: grounds.map(({ organisation, id, person, recipient }) => ({ organisation, basis: id, person, partner: recipient, until: soon })),
    node_meeting: meetings,
    asking_part: [
      part('helpers', 'made'), part('helpers', 'asks', { organisation: moscow }), part('helpers, of Davron', 'closed', { person: named('Davron') }), part('helpers, not compared', 'made', { partner: node('helpers, not compared'), person: named('Davron') }),
      part('nobody', 'of nobody', { partner: named('nobody') }),
    ],
    asking_find: [
      find('by file'), find('by file, of Davron', { person: named('Davron'), basis: named('meeting with helpers, of Davron') }), find('by file, in Moscow', { organisation: moscow }), find('by file, with another', { partner: node('helpers, not compared'), person: named('Davron'), basis: named('meeting with helpers, not compared') }),
      find('by file, of nobody', { partner: named('nobody'), basis: named('meeting with nobody') }),
    ],
  }
}
