import { bytes, named, type Story } from '../rows.ts'
import { account, moscow, osh } from './organisations.ts'

/** Letters of the monitors of two offices: one that opens, one whose code was stopped, one whose year is over, one whose year was over more than a year ago, one that would open for too long; two were given. The key of a file. */
export function oversightStory(now: Temporal.Instant): Story {
  const year = now.add({ hours: 24 * 300 })
  const each = [[osh, 'nodira'], [moscow, 'irina']] as const
  const file = named('procedure file')
  return {
    monitor_letter: each.flatMap(([organisation, monitor]) => [
      { label: 'opens', ends_at: year }, { label: 'stopped', ends_at: year, stopped_at: now }, { label: 'over', ends_at: now }, { label: 'to another', ends_at: year, file: named('procedure file left behind') }, { label: 'opens for too long', ends_at: now.add({ hours: 24 * 500 }) }, { label: 'over long ago', ends_at: now.subtract({ hours: 24 * 400 }) },
      // Of the same name in both offices, and over long ago in one of them alone.
      { label: 'over in Osh', ends_at: organisation === osh ? now.subtract({ hours: 24 * 400 }) : year },
    ].map(({ label, ...row }) => ({ organisation, id: named(`letter that ${label}`), file, language: 'ru' as const, code_hash: bytes(`letter that ${label} ${organisation}`), wrapped: bytes('key'), by_account: account(monitor), ...row }))),
    monitor_message: each.flatMap(([organisation, monitor]) => ['opens', 'stopped', 'over', 'over long ago', 'over in Osh'].flatMap((label) => [
      { organisation, id: named(`written in the letter that ${label}`), letter: named(`letter that ${label}`), written_by: 'monitor' as const, by_account: account(monitor), sealed: bytes('words') },
      { organisation, id: named(`answered in the letter that ${label}`), letter: named(`letter that ${label}`), written_by: 'person' as const, by_account: null, sealed: bytes('words') },
    ])),
    monitor_letter_given: each.flatMap(([organisation, monitor]) => [
      { organisation, letter: named('letter that opens'), file, by_account: account(monitor) },
      // A day of another file than the letter's.
      { organisation, letter: named('letter that stopped'), file: named('procedure file left behind'), by_account: account(monitor) },
    ]),
    subject_key: each.map(([organisation]) => ({ organisation, subject: file, wrapped: bytes('key of a file') })),
  }
}
