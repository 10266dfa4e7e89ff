import { named, type Story } from '../rows.ts'
import { account, bishkek, moscow, osh } from './organisations.ts'

const treaty = { procedure: 'benelux-kazakhstan', law: '2015', article: '7(1)' }
/** Osh asks and Moscow is asked, where it holds; in each of the others one thing is wrong with the file or the dispatch. */
const kinds: readonly (readonly [label: string, file: object, dispatch: object, parcel: object])[] = [
  ['good', {}, {}, {}],
  ['under another law', { procedure: 'switzerland-russia' }, {}, {}],
  ['under another version', { law: '2009' }, {}, {}],
  ['from the other side', { side: 'requested' }, {}, {}],
  ['inside', { side: 'here' }, {}, {}],
  ['with another State that asks', { country: 'TJ' }, {}, {}],
  ['with another State that is asked', { other_country: 'TJ' }, {}, {}],
  ['whose State is not ours', { country: 'TJ' }, {}, { country: 'TJ' }],
  ['whose State is not theirs', { other_country: 'TJ' }, {}, { other_country: 'TJ' }],
  ['of another exchange', {}, { exchange: named('another exchange') }, {}],
  ['by another article', {}, { article: '8' }, {}],
  ['for somebody else', {}, { receiver: bishkek }, {}],
  ['of another parcel', {}, { parcel: named('another parcel of a file') }, {}],
]

/** Files with two sides, what was sent of them, what came, and the ledger. */
export function exchangeStory(now: Temporal.Instant): Story {
  const by = account('aziza')
  const earlier = now.subtract({ hours: 1 })
  const file = (label: string) => named(`file with two sides, ${label}`)
  const parcel = (label: string) => named(`parcel of a file, ${label}`)
  const exchange = named('exchange')
  const states = { country: 'KG', other_country: 'RU', side: 'requesting' as const }
  const signed = [[osh, 'aziza'], [moscow, 'marina'], [bishkek, 'begimai']] as const
  const each = signed.map(([organisation, worker]) => ({ organisation, file: file('good'), by_account: account(worker) }))
  return {
    procedure_file: [
      ...kinds.map(([label, wrong]) => ({ organisation: osh, id: file(label), by_account: by, worker: by, procedure: treaty.procedure, law: treaty.law, ...states, ...wrong })),
      // The side that is asked answers.
      { organisation: moscow, id: file('good'), by_account: account('marina'), worker: account('marina'), procedure: treaty.procedure, law: treaty.law, ...states, side: 'requested' as const },
    ],
    procedure_dispatch: [
      ...kinds.map(([label, , wrong]) => ({ organisation: osh, id: named(`dispatch, ${label}`), file: file(label), step: named(`step that goes, ${label}`), exchange, receiver: moscow, parcel: parcel(label), article: treaty.article, by_account: by, at: now, ...wrong })),
      { organisation: osh, id: named('dispatch of earlier'), file: file('good'), step: named('step of earlier'), exchange, receiver: moscow, parcel: parcel('of earlier'), article: treaty.article, by_account: by, at: earlier },
      { organisation: osh, id: named('dispatch called back'), file: file('good'), step: named('step called back'), exchange, receiver: moscow, parcel: parcel('called back'), article: treaty.article, by_account: by, at: now, withdrawn_at: now },
      { organisation: moscow, id: named('dispatch back'), file: file('good'), step: named('step back'), exchange, receiver: osh, parcel: parcel('back'), article: treaty.article, by_account: account('marina'), at: now },
    ],
    procedure_parcel: [
      ...[...kinds.map(([label, , , wrong]) => ({ id: parcel(label), ...wrong })), { id: parcel('of earlier') }, { id: parcel('nobody sent') }, { id: parcel('called back'), ended_at: now, ended_why: 'withdrawn' as const },
        { id: parcel('over'), ended_at: now, ended_why: 'taken up' as const }].map((row) => ({ organisation: moscow, sender: osh, exchange, number: '1', opens: true, ...treaty, ...states, ...row })),
      { organisation: osh, sender: moscow, id: parcel('back'), exchange, number: '1', opens: false, ...treaty, ...states, side: 'requested' as const },
      { organisation: bishkek, sender: moscow, id: parcel('elsewhere'), exchange, number: '1', opens: false, ...treaty, ...states, side: 'requested' as const },
    ],
    procedure_exchange: each.map((row) => ({ ...row, exchange, number: '1', partner: row.organisation === osh ? moscow : osh })),
    procedure_take_up: each.map(({ organisation, by_account }) => ({ organisation, parcel: parcel('good'), by_account, set_aside: 'not for us' as const })),
    procedure_safeguard: each.map((row) => ({ ...row, id: named('what was found'), fact: 'final decision' as const, answer: 'final' as const })),
    disclosure: each.map((row) => ({ ...row, id: named('line of the ledger'), what: 'given' as const, way: 'paper' as const, other_kind: 'consulate' as const, classes: ['identity'], article: '7(5)' })),
  }
}
