import { isDay } from './day.ts'
import { Table } from '../../parts/table.tsx'
import { countryName, dayInWords, languageNames } from '../../words.ts'
import { dayTyped } from '../days.ts'
import type { PartOfImport, Shown } from './part.ts'

type Preview = NonNullable<Shown['table']>['preview'][number]
type Problem = NonNullable<Shown['table']>['problems'][number]

/** The first people as they would come on file. */
export function Preview({ t, language, shown: { table, counts } }: PartOfImport) {
  const rows = table?.preview ?? []
  return (
    <section className='part'>
      <h2>{t('web.imports.preview')}</h2>
      <p className='text'>{t('web.imports.ready', { count: counts.ready })} {counts.refused > 0 && t('web.imports.refused', { count: counts.refused })} {counts.doubles > 0 && t('web.imports.doubles', { count: counts.doubles })}</p>
      <Table<Preview> caption={t('web.imports.preview')} rows={rows} keyOf={({ row }) => String(row)} columns={[
        { head: t('web.imports.row'), as: 'number', cell: ({ row }) => row },
        { head: t('imports.column.name'), as: 'row', cell: ({ names, stops }) => <>{names.join(' · ')}{stops && <> <span className='soft'>{t('web.imports.stays-out')}</span></>}</> },
        { head: t('imports.column.born on'), cell: ({ bornOn }) => (bornOn ? dayInWords(language, bornOn) : '') },
        { head: t('imports.column.citizenship'), cell: ({ citizenship }) => (citizenship && /^[A-Z]{2}$/.test(citizenship) ? countryName(language, citizenship) : citizenship) },
        { head: t('imports.column.language'), cell: (row) => languageNames(language, [row.language]) },
        { head: t('imports.column.phone'), cell: ({ contact }) => contact },
        { head: t('imports.column.need'), cell: ({ needs, note }) => [...needs.map((kind) => t(`cases.need.${kind}`)), note].filter((one) => one !== null).join(' · ') },
      ]} />
    </section>
  )
}

/** What is wrong, row by row: what stands there, why it will not do, what it could be. */
export function ProblemRows({ t, language, shown }: PartOfImport) {
  const { table, counts } = shown
  const rows = (table?.problems ?? []).map((one, index) => ({ ...one, index }))
  if (rows.length === 0) return null
  return (
    <section className='part'>
      <h2>{t('web.imports.problems')}</h2>
      <p className='text'>{t('web.imports.problems-what')}</p>
      <Table<Problem & { index: number }> caption={t('web.imports.problems')} rows={rows} keyOf={({ index }) => String(index)} columns={[
        { head: t('web.imports.row'), as: 'number', cell: ({ row }) => row },
        { head: t('web.imports.column'), cell: ({ column }) => (column === null ? '' : <><span className='num soft'>{table?.columns[column - 1]?.letters}</span> {table?.columns[column - 1]?.title}</>) },
        { head: t('web.imports.written'), cell: ({ written }) => written },
        { head: t('web.imports.wrong'), as: 'row', cell: ({ kind, stops }) => <>{t(`imports.problem.${kind}`)}{!stops && <> <span className='soft'>{t('web.imports.comes-in')}</span></>}</> },
        { head: t('web.imports.meant'), cell: ({ kind, meant }) => (kind === 'twice in the file' ? t('web.imports.as-row', { row: meant[0] ?? '' }) : meant.map((one) => (isDay(one) ? dayTyped(one) : one)).join(' · ')) },
      ]} />
      {table?.isMore && <p className='soft'>{t('web.imports.more-problems')}</p>}
      {counts.refused + counts.doubles > 0 && <p className='row'><a className='also' href={`/${language}/desk/imports/${shown.import}/problems`}>{t('web.imports.take-problems')}</a></p>}
    </section>
  )
}
