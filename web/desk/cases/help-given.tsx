import { deskLanguageFor } from '../../../core/words.ts'
import { Empty } from '../../parts/empty.tsx'
import { Table, type Column } from '../../parts/table.tsx'
import { shortDay } from '../days.ts'
import { byKey } from '../key-table.ts'
import { helpIn } from './say.ts'
import type { CaseShown, PartOfCase } from './shown.ts'

/** What was in fact given, the last first: on which day, under which programme, by whom. */
export function HelpGiven({ part: { t, language, shown, may } }: { part: PartOfCase }) {
  const record = may && <a className='do' href={`/${language}/desk/cases/${shown.case}/help`} {...byKey('help')}>{t('cases.record-assistance.does')}</a>
  const columns: readonly Column<CaseShown['assistance'][number]>[] = [
    { head: t('web.case.day'), as: 'day', bare: true, cell: ({ onDay }) => shortDay(language, onDay, shown.today) },
    { head: t('web.case.help'), as: 'row', cell: ({ kind, text }) => <>{helpIn(t, kind)}{text && <p className='beneath'>{text}</p>}</> },
    { head: t('web.case.programme'), cell: ({ programme: { title, code } }) => title?.[deskLanguageFor(language)] ?? code },
    { head: t('web.case.by'), cell: ({ by }) => by },
  ]
  return (
    <section className='part' aria-labelledby='help'>
      <h2 id='help'>{t('web.case.helped')} <span className='soft num'>{shown.assistance.length}</span></h2>
      {shown.assistance.length === 0
        ? <Empty title={t('web.case.help-none')} next={record || <span className='soft'>{t('web.case.help-none-next')}</span>} />
        : <><Table caption={t('web.case.helped')} columns={columns} rows={shown.assistance.toReversed()} keyOf={({ assistance }) => assistance} />{record && <p className='row'>{record}</p>}</>}
    </section>
  )
}
