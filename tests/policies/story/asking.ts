import { named, type Row, type Story } from '../rows.ts'
import { account, bishkek, moscow, osh } from './organisations.ts'

/** Who agreed to be asked about, and who nearly did; questions of all states; who was asked about, what was found, what was said of it. */
export function askingStory(now: Temporal.Instant): Story {
  const [past, soon] = [now.subtract({ hours: 5 }), now.add({ hours: 240 })]
  const [aziza, marina] = [account('aziza'), account('marina')]
  const ground = (organisation: string, label: string, rest: Partial<Row<'basis'>> = {}) => ({
    organisation, id: named(`asking ${label}`), person: named('Gulnora'), kind: 'consent' as const, purpose: 'known elsewhere', recipient: organisation === osh ? moscow : osh, to_country: 'RU',
    until: soon, text_version: 'asking-2026-1', language: 'uz', text_reviewed: true, way_given: 'in person signed' as const, given_on: '2026-01-01', recorded_by: organisation === osh ? aziza : marina, recorded_at: now, ...rest,
  })
  const grounds = [
    ground(osh, 'good'), ground(moscow, 'good'), ground(osh, 'of Davron', { person: named('Davron') }), ground(osh, 'for shelter', { purpose: 'shelter' }), ground(osh, 'to another', { recipient: bishkek }),
    ground(osh, 'over', { until: past }), ground(osh, 'withdrawn'), ground(osh, 'not reviewed', { text_reviewed: false }), ground(osh, 'longer', { until: now.add({ hours: 500 }) }),
    ground(osh, 'claimed', { kind: 'vital interest', reason: Buffer.alloc(1), until: now.add({ hours: 20 }) }), ground(osh, 'of Erased', { person: named('Erased') }), ground(moscow, 'of Ivan', { person: named('Ivan') }),
  ]
  const consents = grounds.map(({ organisation, id, person, until }) => ({ organisation, basis: id, person, partner: organisation === osh ? moscow : osh, until: id === named('asking longer') ? soon : until }))
  const question = (label: string, rest: Partial<Row<'asking_question'>> = {}) => ({
    organisation: moscow, id: named(`question ${label}`), sender: osh, way: 'exact' as const, on_day: now.toString().slice(0, 10), nth: 1, asked_by: aziza, asked_at: past, permission: null, ...rest,
  })
  const decided = { decided_at: past, decided_by: marina }
  const find = (organisation: string, label: string, rest: Partial<Row<'asking_find'>> = {}) => ({
    organisation, mark: label, person: named('Gulnora'), basis: named('asking good'), partner: organisation === osh ? moscow : osh, way: 'exact' as const, at: now, until: soon, ...rest,
  })
  return {
    basis: grounds,
    basis_withdrawal: [{ organisation: osh, basis: named('asking withdrawn'), by_kind: 'worker', by_account: aziza }],
    basis_approval: [{ organisation: osh, basis: named('asking claimed'), by_account: account('bakyt') }],
    // One that is gone in Osh, and in Moscow has the same id.
    asking_consent: [...consents, { organisation: moscow, basis: named('asking gone'), person: named('Gulnora'), partner: osh, until: soon }],
    asking_rule: [{ organisation: moscow, questions_a_day: 9, alike: true, by_account: marina }, { organisation: osh, alike: true, by_account: aziza }, { organisation: bishkek, questions_a_day: 4, by_account: account('begimai') }],
    asking_permission: [
      { organisation: moscow, id: named('permission'), partner: osh, until: soon, by_account: marina }, { organisation: moscow, id: named('permission of another'), partner: bishkek, until: soon, by_account: marina },
      { organisation: bishkek, id: named('permission over'), partner: osh, until: past, by_account: account('begimai') }, { organisation: osh, id: named('permission ended'), partner: moscow, until: soon, by_account: aziza, ended_at: past, ended_by: aziza },
      { organisation: osh, id: named('permission to end'), partner: bishkek, until: soon, by_account: aziza },
    ],
    asking_question: [
      question('waits'), question('nth', { nth: 2 }), question('too many', { nth: 10 }), question('none', { nth: 0 }), question('alike', { nth: 4, way: 'alike' }), question('alike with one who does not', { organisation: bishkek, way: 'alike' }),
      question('to Bishkek', { organisation: bishkek, nth: 2 }), question('permitted', { permission: named('permission'), on_day: '2026-01-02' }), question('permitted today', { permission: named('permission'), nth: 5 }),
      question('permitted to another', { permission: named('permission of another'), nth: 6 }), question('permission over', { organisation: bishkek, permission: named('permission over'), nth: 3 }),
      question('accepted', { on_day: '2026-01-03', accepted: true, ...decided }), question('declined', { on_day: '2026-01-04', accepted: false, ...decided }),
      question('compared', { on_day: '2026-01-05', accepted: true, compared_at: past, outcome: 'compared', ...decided }), question('of Moscow', { organisation: osh, sender: moscow, asked_by: marina }),
      question('of Moscow by a permission that ended', { organisation: osh, sender: moscow, asked_by: marina, permission: named('permission ended'), nth: 3 }),
      question('of Moscow, alike', { organisation: osh, sender: moscow, asked_by: marina, way: 'alike', nth: 2 }), question('of Bishkek', { organisation: osh, sender: bishkek, asked_by: account('begimai'), nth: 3 }),
    ],
    asking_part: [
      ...consents.map(({ organisation, basis, person, partner }) => ({ organisation, question: named(`question of ${basis}`), person, basis, partner, asks: organisation === osh, at: basis === named('asking of Davron') ? past : now })),
      { organisation: osh, question: named('question gone'), person: named('Gulnora'), basis: named('asking gone'), partner: moscow, asks: true, at: now },
      { organisation: osh, question: named('question of earlier'), person: named('Gulnora'), basis: named('asking good'), partner: moscow, asks: true, at: past },
    ],
    asking_find: [
      find(osh, 'both'), find(moscow, 'both'), find(osh, 'of Davron', { person: named('Davron'), basis: named('asking of Davron') }), find(osh, 'over', { at: past, until: past }),
      find(osh, 'for shelter', { basis: named('asking for shelter') }), find(osh, 'nobody took part', { person: named('Davron') }), find(osh, 'to Bishkek', { partner: bishkek }), find(osh, 'of the past', { at: past }), find(osh, 'gone', { basis: named('asking gone') }),
    ],
    asking_word: [
      { organisation: moscow, mark: 'both', word: 'over' }, { organisation: osh, mark: 'both', word: 'refer' }, { organisation: moscow, mark: 'of Davron', word: 'refer' }, { organisation: bishkek, mark: 'both', word: 'over' },
      { organisation: osh, mark: 'long ago', word: 'over', at: now.subtract({ hours: 24 * 61 }) }, { organisation: moscow, mark: 'unheard of', word: 'over' },
    ],
  }
}
