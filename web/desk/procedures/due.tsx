import type { Language } from '../../../core/words.ts'
import type { WorklistRow } from '../../../domains/procedures/index.ts'
import { State } from '../../parts/state.tsx'
import { Table, type Column } from '../../parts/table.tsx'
import type { T } from '../../words.ts'
import { shortDay } from '../days.ts'
import { dueIs, leftIn, lineIs, readingIn } from './say.ts'

type Drawn = { readonly t: T; readonly language: Language; readonly today: string }

/** What is due under the laws, the least time first: what, by when, by which article, and whom an overdue one is shown to. */
export function Worklist({ t, language, today, files, caption, whole = false }: Drawn & { readonly files: readonly WorklistRow[]; readonly caption: string; /** With stage and worker. */ readonly whole?: boolean }) {
  const desk = `/${language}/desk`
  const columns: readonly Column<WorklistRow>[] = [
    { head: t('web.law-files.left'), as: 'day', bare: true, by: ({ next }) => next?.daysLeft ?? 100_000, cell: ({ next }) => (next ? (dueIs(next) === 'late' ? <State is='late'>{leftIn(t, next)}</State> : leftIn(t, next)) : <span className='soft'>{t('web.law-files.no-limit')}</span>) },
    { head: t('web.law-files.due'), as: 'day', by: ({ next }) => next?.due ?? '', cell: ({ next }) => next && readingIn(language, next.due, today) },
    {
      head: t('web.law-files.what'), bare: true,
      cell: (row) => (
        <>
          <a href={`${desk}/procedures/${row.file}`}>{row.next?.says ?? row.stageSays}</a>
          <br /><span className='soft'>{row.next ? `${row.next.article}. ` : ''}{row.title}</span>
          {row.holds.map(({ hold, says }) => <div key={hold}><State is='held'>{says}</State></div>)}
          {row.lapses.some(({ toConfirm }) => toConfirm) && <div><State is='late'>{t('web.law-files.to-confirm')}</State></div>}
          {row.shownAt ? <div className='soft'>{t('web.law-files.shown-since', { at: shortDay(language, row.shownAt.slice(0, 10), today), role: row.next?.escalatesSays ?? t('procedures.notices.supervisors') })}</div>
            : row.next?.state === 'lapsed' && row.next.escalatesSays && <div className='soft'>{t('web.law-files.escalates', { role: row.next.escalatesSays })}</div>}
        </>
      ),
    },
    ...(whole ? [{ head: t('web.law-files.stage'), cell: ({ stageSays }: WorklistRow) => stageSays }] : []),
    { head: t('web.law-files.whose'), cell: ({ who, case: of }) => <>{who ?? (whole ? <span className='soft'>{t('web.law-files.unknown')}</span> : null)}{who && of && <br />}{of && <a className='num' href={`${desk}/cases/${of.case}`}>{of.reference}</a>}</> },
    ...(whole ? [{ head: t('web.law-files.worker'), cell: ({ worker }: WorklistRow) => worker.name }] : []),
    { head: t('web.law-files.file'), as: 'day', cell: ({ reference }) => reference },
  ]
  return <Table caption={caption} columns={columns} rows={files} keyOf={({ file }) => file} standing={lineIs} road={t('web.law-files.road')} current={({ next }) => next !== null && dueIs(next) === 'now'} />
}

/** On the page of today: what ends in the next days, in my files. */
export function DueByLaw({ t, language, today, files }: Drawn & { readonly files: readonly WorklistRow[] }) {
  return (
    <section className='part' aria-labelledby='clocks'>
      <h2 id='clocks'>{t('web.law-files.today')} <span className='soft num'>{files.length}</span></h2>
      {files.length === 0 ? <p className='soft'>{t('web.law-files.today-none')}</p> : <Worklist t={t} language={language} today={today} files={files} caption={t('web.law-files.today')} />}
      <p><a href={`/${language}/desk/procedures`}>{t('web.law-files.today-all')}</a> · <a href={`/${language}/desk/procedures/calendar`}>{t('web.law-files.calendar')}</a></p>
    </section>
  )
}
