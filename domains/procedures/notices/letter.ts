import { translator, type DeskLanguage } from '../../../core/words.ts'
import { dayInWords } from '../../../core/written.ts'
import { words as peopleWords, type EndingPaper } from '../../people/index.ts'
import { words } from '../words/index.ts'
import type { Shown } from './rows.ts'
import { noticeSaid } from './said.ts'

/** How many limits a letter names; of the rest it says how many. */
const most = 30

/** The letter of the day. In: all that stands for a member, and what of it is new. Out: plain text with counts, references, laws, kinds of paper, days and the way to the desk. */
export function letterOf({ language, day, rows, fresh, papers, url }: { readonly language: DeskLanguage; readonly day: string; readonly rows: readonly Shown[]; readonly fresh: readonly Shown[]; readonly papers: readonly EndingPaper[]; readonly url: string }) {
  const [t, paper] = [translator(words, language), translator(peopleWords, language)]
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
  const ending = papers.slice(0, most).map(({ reference, kind, expiresOn, ahead }) =>
    `${reference}. ${paper(`people.paper.${kind}`)}: ${dayInWords(language, expiresOn)}. ${t(ahead < 0 ? 'procedures.notices.paper-past' : 'procedures.notices.paper-near', { count: ahead })}`)
  const desk = `${url}/${language}/desk`
  return {
    subject: t(rows.length === 0 ? 'procedures.notices.letter.subject-papers' : 'procedures.notices.letter.subject', { day }),
    text: [
      ...(rows.length === 0 ? [] : [t('procedures.notices.letter.counts', { passed: count(({ ahead }) => ahead < 0), last: count(({ ahead }) => ahead === 0), near: count(({ ahead }) => ahead > 0), shown: rows.length - own.length })]),
      ...lines, ...(fresh.length > most ? [t('procedures.notices.letter.more', { count: fresh.length - most })] : []),
      ...(papers.length > 0 ? [[t('procedures.notices.letter.papers'), ...ending, ...(papers.length > most ? [t('procedures.notices.letter.more', { count: papers.length - most })] : [])].join('\n')] : []),
      ...(rows.length === 0 ? [] : [`${t('procedures.notices.letter.desk')}\n${desk}/procedures`]), ...(papers.length > 0 ? [`${t('procedures.notices.letter.today')}\n${desk}`] : []), `${t('procedures.notices.letter.wish')}\n${desk}/me/notices`,
    ].join('\n\n'),
  }
}
