import { translator, type DeskLanguage } from '../../../core/words.ts'
import { dayInWords } from '../../../core/written.ts'
import { words } from '../words/index.ts'
import type { Shown } from './rows.ts'
import { noticeSaid } from './said.ts'

/** How many limits a letter names; of the rest it says how many. */
const most = 30

/** The letter of the day. In: all that stands for a member, and what of it is new. Out: plain text with counts, references, laws, days and the way to the desk. */
export function letterOf({ language, day, rows, fresh, url }: { readonly language: DeskLanguage; readonly day: string; readonly rows: readonly Shown[]; readonly fresh: readonly Shown[]; readonly url: string }) {
  const t = translator(words, language)
  const own = rows.filter(({ role }) => role === null)
  const count = (which: (row: Shown) => boolean) => own.filter(which).length
  const lines = fresh.slice(0, most).map((row) => {
    const said = noticeSaid(row, language)
    const when = row.ahead < 0 ? t('procedures.notices.passed') : row.ahead === 0 ? t('procedures.notices.last') : t('procedures.notices.near', { count: row.ahead })
    return [
      `${said.reference}. ${when}`, `  ${said.says}: ${dayInWords(language, row.due.slice(0, 10))}${row.due.length > 10 ? `, ${row.due.slice(11, 16)}` : ''}`,
      `  ${said.title}, ${said.article}`, ...(said.roleSays ? [`  ${t('procedures.notices.shown', { role: said.roleSays })}`] : []),
    ].join('\n')
  })
  const desk = `${url}/${language}/desk`
  return {
    subject: t('procedures.notices.letter.subject', { day }),
    text: [
      t('procedures.notices.letter.counts', { passed: count(({ ahead }) => ahead < 0), last: count(({ ahead }) => ahead === 0), near: count(({ ahead }) => ahead > 0), shown: rows.length - own.length }),
      ...lines, ...(fresh.length > most ? [t('procedures.notices.letter.more', { count: fresh.length - most })] : []),
      `${t('procedures.notices.letter.desk')}\n${desk}/procedures`, `${t('procedures.notices.letter.wish')}\n${desk}/me/notices`,
    ].join('\n\n'),
  }
}
