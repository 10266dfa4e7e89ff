import { bytes, named, type Story } from '../rows.ts'
import { account, bishkek, moscow, osh, type Name } from './organisations.ts'

type Claimed = { readonly label: string; readonly of: string; readonly by: Name; readonly code: string; readonly decided?: { readonly agreed: boolean; readonly keeper?: string; readonly by?: Name; readonly code?: string; readonly of?: string; readonly claim?: string } }

/** Claims of entries, agreed, refused and open; and decisions that each want in one thing. */
const claims: readonly Claimed[] = [
  { label: 'agreed', of: osh, by: 'aziza', code: 'ORG-1', decided: { agreed: true } },
  { label: 'agreed in Moscow', of: moscow, by: 'marina', code: 'ORG-2', decided: { agreed: true } },
  { label: 'refused', of: osh, by: 'aziza', code: 'ORG-3', decided: { agreed: false } },
  { label: 'another in Moscow', of: moscow, by: 'marina', code: 'ORG-4', decided: { agreed: true } },
  { label: 'a third in Moscow', of: moscow, by: 'marina', code: 'ORG-5', decided: { agreed: true } },
  { label: 'by herself', of: osh, by: 'kamila', code: 'ORG-7', decided: { agreed: true } },
  { label: 'by one who keeps nothing', of: moscow, by: 'marina', code: 'ORG-8', decided: { agreed: true, keeper: moscow, by: 'konstantin' } },
  { label: 'for another keeper', of: moscow, by: 'marina', code: 'ORG-9', decided: { agreed: true, keeper: moscow, by: 'kamila' } },
  { label: 'by a case worker', of: osh, by: 'bakyt', code: 'ORG-10', decided: { agreed: true, by: 'aziza' } },
  { label: 'of another entry', of: moscow, by: 'marina', code: 'ORG-11', decided: { agreed: true, code: 'ORG-12' } },
  { label: 'of another organisation', of: moscow, by: 'marina', code: 'ORG-13', decided: { agreed: true, of: bishkek } },
  { label: 'of a claim that is not there', of: moscow, by: 'marina', code: 'ORG-14', decided: { agreed: true, claim: 'no claim' } },
  { label: 'open', of: bishkek, by: 'begimai', code: 'ORG-15' },
]

/** The register: what is said by whom, what is hidden and claimed, and suggestions to its keeper, who is in Osh. */
export function registerStory(): Story {
  const says = (label: string, rest: object) => ({ id: named(`statement ${label}`), subject: 'ORG-1', property: 'note', value: { is: 'text' }, cited: 'a book', ...rest })
  const inOsh = { organisation: osh, recorded_by: account('kamila') }
  const inMoscow = { organisation: moscow, recorded_by: account('konstantin') }
  const id = (label: string) => named(`statement ${label}`)
  // In Moscow, for Kyrgyzstan only.
  const closed = 'EVT-5'
  const touching = (code: string, touch: { readonly [name: string]: string }) => ({ code, facts: { touches: [touch] } })
  const byKamila = { by_account: account('kamila') }
  const suggested = (organisation: string, label: string, rest: object = {}) => ({ organisation, id: named(`suggestion ${label}`), sealed: bytes('words'), wrapped: bytes('key'), ...rest })
  const decides = (organisation: string, label: string, by: Name, statement: string | null = null) =>
    ({ organisation, suggestion: named(`suggestion ${label}`), by_account: account(by), taken: true, statement })
  return {
    source: [{ code: 'S1' }], register_load: [{ digest: bytes('contents') }],
    conflict: [
      { code: 'CF-1' }, touching('CF-2', { subject: 'ORG-2', property: 'alias' }), touching('CF-3', { subject: 'ORG-2' }), touching('CF-4', { subject: 'ORG-4', property: 'alias' }),
      touching('CF-5', { subject: closed }), touching('CF-6', { subject: `${closed}-O1`, property: 'outcome' }), touching('CF-7', { subject: 'EVT-0', property: 'host' }), touching('CF-8', { subject: 'EV-NONE' }),
    ],
    hidden_organisation: [{ organisation: moscow }, { organisation: bishkek }],
    register_keeper: [{ one: true, organisation: osh }],
    statement: [
      says('of the register', {}), says('of a hidden page', { subject: 'ORG-2' }), says('of a hidden tie', { subject: 'PRG-1', value: { is: 'code', code: 'ORG-4' } }),
      says('of a part of a hidden page', { subject: 'PRG-1', value: { is: 'code', code: 'ORG-2' } }), says('on one whose ties are hidden', { subject: 'ORG-4' }),
      says('Osh', inOsh), says('Osh too', inOsh), says('Moscow', inMoscow), says('Moscow too', inMoscow), says('Moscow again', inMoscow), says('of a colleague', { ...inOsh, recorded_by: account('several') }),
      ...[closed, `${closed}-O1`, 'EVT-4', 'EVT-0', 'EVT-0-O1', 'EV-NONE'].map((subject) => says(`on ${subject}`, { subject })),
      ...[closed, `${closed}-O1`, 'EVT-0', 'EVT-0-O2'].map((code) => says(`that names ${code}`, { subject: 'PRG-1', value: { is: 'code', code } })),
      ...['ORG-4', 'ORG-2'].map((of) => says(`by the name of ${of}`, { subject: 'PRG-1', value: { is: 'name', name: 'x', of } })),
      ...['CF-1', 'CF-2', 'CF-3', 'CF-5', 'CF-NONE'].map((subject) => says(`a side of ${subject}`, { subject })),
      says('Osh of a closed event', { ...inOsh, subject: 'EVT-4' }), says('Moscow of a closed event', { ...inMoscow, subject: 'EVT-7' }),
      says('in nobody’s name', { recorded_by: account('kamila') }),
    ],
    statement_retraction: [
      { statement: id('Osh'), organisation: osh, ...byKamila }, { statement: id('Moscow'), organisation: moscow, by_account: account('konstantin') },
      { statement: id('Osh of a closed event'), organisation: osh, ...byKamila }, { statement: id('Moscow of a closed event'), organisation: moscow, by_account: account('konstantin') },
      { statement: id('Moscow too'), organisation: osh, ...byKamila }, { statement: id('Moscow again'), organisation: moscow, ...byKamila }, { statement: id('of the register'), organisation: osh, ...byKamila },
    ],
    register_entry: [
      { code: 'PRG-1' }, { code: 'a practice', kind: 'coalition', organisation: osh }, { code: 'another', kind: 'coalition', organisation: moscow },
      // Of an open event of Osh and one of Moscow, with what came out of each; of a plan, a restricted one, the register's own, and one that is not there.
      ...[['EVT-9', osh], ['EVT-9-O1', osh], ['EVT-3', moscow], ['EVT-3-O1', osh], ['EVT-2', osh], ['EVT-4', osh], ['EVT-4-O1', osh], ['EVT-0', osh], ['EV-NONE', osh]].map(([code = '', organisation = osh]) => ({ code, kind: code.includes('-O') ? 'outcome' : 'event', organisation })),
    ],
    register_claim: claims.map(({ label, of, by, code }) => ({ organisation: of, id: named(`claim ${label}`), code, by_account: account(by) })),
    register_claim_decision: claims.flatMap(({ label, of, code, decided }) => (decided ? [{
      organisation: decided.of ?? of, claim: named(`claim ${decided.claim ?? label}`), code: decided.code ?? code, agreed: decided.agreed, keeper: decided.keeper ?? osh, by_account: account(decided.by ?? 'kamila'),
    }] : [])),
    register_hiding: [
      { code: 'ORG-2', page: true, ties: false, organisation: moscow, by_account: account('konstantin') }, { code: 'ORG-4', page: false, ties: true, organisation: moscow, ...byKamila },
      { code: 'ORG-1', page: false, ties: true, organisation: osh, ...byKamila }, { code: 'ORG-3', page: true, ties: true, organisation: osh, ...byKamila },
      { code: 'ORG-20', page: true, ties: false, organisation: bishkek, by_account: account('begimai') },
      { code: 'ORG-5', page: false, ties: true, organisation: osh, ...byKamila }, { code: 'ORG-6', page: false, ties: true, organisation: osh, ...byKamila },
    ],
    statement_answer: [
      { statement: id('Osh'), organisation: osh, code: 'ORG-7', ...byKamila }, { statement: id('Osh'), organisation: moscow, code: 'ORG-2', by_account: account('konstantin') },
      { statement: id('Osh too'), organisation: osh, code: 'ORG-1', ...byKamila }, { statement: id('Osh too'), organisation: moscow, code: 'ORG-4', ...byKamila },
      { statement: id('of a hidden page'), organisation: osh, code: 'ORG-7', ...byKamila }, { statement: id('Moscow'), organisation: osh, code: 'ORG-5', ...byKamila },
      { statement: id('Moscow too'), organisation: osh, code: 'ORG-16', ...byKamila }, { statement: id('Moscow again'), organisation: osh, code: 'ORG-3', ...byKamila },
      { statement: id('Moscow'), organisation: moscow, code: 'ORG-8', by_account: account('konstantin') },
    ],
    suggestion: [
      ...['one', 'two', 'three', 'four', 'six'].map((label) => suggested(osh, label)), ...['of Moscow', 'of Moscow too'].map((label) => suggested(moscow, label)),
      suggested(osh, 'forgotten', { sealed: null, wrapped: null }),
    ],
    suggestion_decision: [
      decides(osh, 'one', 'kamila'), decides(osh, 'two', 'kamila', id('Osh')), decides(osh, 'three', 'kamila', id('Moscow')), decides(osh, 'four', 'kamila', named('no statement')), decides(osh, 'five', 'kamila'),
      decides(osh, 'six', 'aziza'), decides(moscow, 'of Moscow', 'konstantin'), decides(moscow, 'of Moscow too', 'kamila'), decides(bishkek, 'one', 'kamila'),
    ],
  }
}
