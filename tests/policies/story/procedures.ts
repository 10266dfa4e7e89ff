import { bytes, named, type Story } from '../rows.ts'
import { account, bishkek, moscow, osh } from './organisations.ts'

/** A file in each organisation, with a step, a confirmed lapse, both taken back, and a fact of voluntariness. The ids are the same everywhere. */
export function proceduresStory(): Story {
  const all = [[osh, 'aziza'], [moscow, 'marina'], [bishkek, 'begimai']] as const
  const in_file = all.map(([organisation, worker]) => ({ organisation, file: named('procedure file'), by_account: account(worker) }))
  return {
    procedure_file: [
      ...in_file.map(({ organisation, file, by_account }) => ({ organisation, id: file, by_account, worker: by_account, side: 'here' as const, sealed: bytes('names') })),
      // One is still held by somebody who opens no files.
      ...in_file.map(({ organisation, by_account }) => ({ organisation, id: named('procedure file left behind'), by_account, worker: account('adham'), side: 'here' as const })),
    ],
    procedure_step: in_file.map((row) => ({ ...row, id: named('procedure step'), sealed: bytes('step') })),
    procedure_lapse: in_file.map((row) => ({ ...row, id: named('procedure lapse'), sealed: bytes('ground') })),
    procedure_taken_back: in_file.flatMap((row) => [
      { ...row, id: named('step taken back'), step: named('procedure step'), sealed: bytes('why') },
      { ...row, id: named('lapse taken back'), lapse: named('procedure lapse'), sealed: bytes('why') },
    ]),
    procedure_voluntariness: in_file.map((row) => ({ ...row, id: named('free choice'), fact: 'free choice' as const, finding: 'yes' as const })),
  }
}
