import type { Language } from '../../../../core/words.ts'
import { isKey } from '../../../../domains/words.ts'
import { State } from '../../../parts/state.tsx'
import { Table } from '../../../parts/table.tsx'
import { countryName, dayInWords, translate } from '../../../words.ts'
import type { Shown } from './show.tsx'

type Row = Shown['rows'][number]
type Numbers = Pick<Row, 'target' | 'actual' | 'parts'>
const looks = { new: 'now', same: 'done', other: 'late' } as const

/** Each row as it would be written, beside what stands; what is flagged stands with it. */
export function Rows({ language, shown }: { language: Language; shown: Shown }) {
  const t = translate(language)
  if (shown.rows.length === 0) return null
  const days = ({ startsOn, endsOn }: Pick<Row, 'startsOn' | 'endsOn'>) => `${dayInWords(language, startsOn)} – ${dayInWords(language, endsOn)}`
  const before = t(shown.state === 'in' ? 'web.tables.before' : 'web.tables.stands')
  return (
    <section className='part'>
      <h2>{t('web.tables.rows')}</h2>
      <Table<Row> caption={t('web.tables.rows')} rows={shown.rows} keyOf={({ row }) => String(row)} columns={[
        { head: t('web.imports.row'), as: 'number', cell: ({ row }) => row },
        { head: t('web.plan.indicator'), as: 'row', cell: ({ indicator, line }) => <>{indicator}<br /><small className='soft'>{line}</small></> },
        { head: t('web.tables.period'), cell: (row) => <>{days(row)}{row.crosses.map((one) => <small key={one.startsOn} className='why'>{t('web.tables.crosses', { days: days(one) })}</small>)}</> },
        {
          head: t('web.tables.told'), cell: (row) => (
            <>
              <Number language={language} of={row} unit={row.unit} />
              {row.differs.map(({ by, sum }) => <small key={by} className='why'>{t(`programmes.results.by.${by}`)}: {t('programmes.results.differs', { sum, whole: row.actual ?? '' })}</small>)}
            </>
          ),
        },
        { head: before, cell: ({ before: stood, unit }) => stood && <Number language={language} of={stood} unit={unit} /> },
        { head: t('web.tables.is'), bare: true, cell: ({ is }) => <State is={looks[is]}>{t(shown.state === 'in' && is === 'other' ? 'web.tables.replaced' : `programmes.tables.is.${is}`)}</State> },
      ]} />
    </section>
  )
}

/** What was reached, of what was promised, and its parts. */
function Number({ language, of: { target, actual, parts }, unit }: { language: Language; of: Numbers; unit: string }) {
  const t = translate(language)
  const name = ({ by, part }: Numbers['parts'][number]) => { const key = `programmes.results.part.${part}`; return by === 'country' ? countryName(language, part) : isKey(key) ? t(key) : part }
  return (
    <>
      <b className='num'>{actual ?? '–'}</b> {target && t('web.plan.of-target', { target })} {unit}
      {parts.length > 0 && <small className='soft'><br />{parts.toSorted((one, other) => `${one.by} ${one.part}`.localeCompare(`${other.by} ${other.part}`)).map((one) => `${name(one)}: ${one.amount}`).join(', ')}</small>}
    </>
  )
}

/** Rows that cannot be taken: which, in which column, and why. */
export function LeftRows({ language, shown: { left } }: { language: Language; shown: Shown }) {
  const t = translate(language)
  if (left.length === 0) return null
  return (
    <section className='part'>
      <h2>{t('web.tables.left')}</h2>
      <p className='text'>{t('web.tables.left-what')}</p>
      <Table caption={t('web.tables.left')} rows={left} keyOf={({ row, column }) => `${row} ${column}`} columns={[
        { head: t('web.imports.row'), as: 'number', cell: ({ row }) => row },
        { head: t('web.imports.column'), cell: ({ column }) => <span className='num'>{column}</span> },
        { head: t('web.imports.wrong'), as: 'row', cell: ({ why: { key, filled } }) => (isKey(key) ? t(key, filled) : key) },
      ]} />
    </section>
  )
}
