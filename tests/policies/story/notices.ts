import { toDay } from '../../../core/ids.ts'
import { named, type Story } from '../rows.ts'
import { account, bishkek, moscow, osh } from './organisations.ts'

/** A letter, a notice of it, a wish and a day of each organisation; the same of a colleague, of one who opens no files, of one who left, and of one in another organisation. The ids are the same everywhere. */
export function noticesStory(now: Temporal.Instant): Story {
  const all = [[osh, 'aziza'], [moscow, 'marina'], [bishkek, 'begimai']] as const
  const whose = [...all.map(([organisation, name]) => ({ organisation, name, whose: 'own' })), { organisation: osh, name: 'bakyt' as const, whose: 'another' }, { organisation: osh, name: 'kamila' as const, whose: 'of one without files' }, { organisation: osh, name: 'left' as const, whose: 'of one who left' }, { organisation: moscow, name: 'aziza' as const, whose: 'elsewhere' }]
  const ago = (days: number) => now.subtract({ hours: 24 * days })
  // Notices that are over, letters and days: younger and older than the ninety days after which the sweeper takes them away.
  const past = [89, 91].map((days) => ({ organisation: osh, account: account('aziza'), days, whose: `of ${days} days ago` }))
  return {
    letter: [...past.map(({ organisation, account: of, days, whose: which }) => ({ organisation, id: named(`letter ${which}`), account: of, once: `procedures/notices ${which}`, made_at: ago(days) })), ...whose.map(({ organisation, name, whose: which }) => ({ organisation, id: named(`letter ${which}`), account: account(name), once: 'procedures/notices 2026-11-22' }))],
    procedure_notice: [...past.map(({ organisation, account: of, days, whose: which }) => ({ organisation, id: named(`notice ${which}`), account: of, file: named('procedure file'), clock: which, ahead: 3, over_at: ago(days) })), ...whose.map(({ organisation, name, whose: which }) => ({ organisation, id: named(`notice ${which}`), account: account(name), file: named('procedure file'), ahead: 3, letter: named(`letter ${which}`) }))],
    procedure_reminding: whose.map(({ organisation, name }) => ({ organisation, account: account(name), language: 'ru' as const, ahead: '10,3,1' })),
    procedure_day: [...all.map(([organisation]) => ({ organisation })), ...[89, 91].map((days) => ({ organisation: osh, day: toDay(ago(days).toZonedDateTimeISO('UTC').toPlainDate().toString()) }))],
  }
}
