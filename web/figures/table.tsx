import type { Language } from '../../core/words.ts'
import { indicatorOf, troubles } from '../../domains/cases/index.ts'
import { total, type DrawnTable } from '../../domains/evidence/index.ts'
import { State } from '../parts/state.tsx'
import { Table, type Column } from '../parts/table.tsx'
import type { T } from '../public/words.ts'
import { columnIn, numberIn, rowIn, titleOf } from './say.ts'

type Row = DrawnTable['rows'][number]

/** One table of figures with its question and how people are counted in it. What is not shown is said in words. */
export function FiguresTable({ t, language, table, level = 2 }: { t: T; language: Language; table: DrawnTable; level?: 2 | 3 }) {
  const id = `table-${table.indicator}`
  const Title = level === 2 ? 'h2' : 'h3'
  const question = t(`evidence.indicator.${table.indicator}.question`)
  return (
    <section className='part flow' aria-labelledby={id}>
      <Title id={id}>{titleOf(t, table.indicator)}</Title>
      <p className='text'>{question}</p>
      {table.rows.some(({ counts }) => counts.some((one) => one !== null))
        ? <Table caption={question} columns={columnsOf(t, language, table)} rows={table.rows} keyOf={({ row }) => row} />
        : <p><State is='none'>{t('web.figures.nothing')}</State></p>}
      <p className='small soft'>{t(`evidence.indicator.${table.indicator}.counts`)}</p>
    </section>
  )
}

function columnsOf(t: T, language: Language, table: DrawnTable): readonly Column<Row>[] {
  const { by, columns } = table
  const heading: Column<Row> = {
    head: t(`evidence.dimension.${by.rows}`), as: 'row',
    cell: ({ row, title }) => {
      const { text, lang } = rowIn(t, language, table, row, title)
      return row === total ? <b>{text}</b> : by.rows === 'programme' && title ? <a href={`/${language}/programmes/${row}`} lang={lang}>{text}</a> : <span lang={lang}>{text}</span>
    },
  }
  const numbers = columns.map((column, at): Column<Row> => ({
    head: columnIn(t, language, table, column), as: 'number',
    cell: ({ row, counts }) => {
      const count = counts[at] ?? null
      if (count === null) return <small className='soft'>{t('web.figures.hidden')}</small>
      return row === total || (column === total && by.columns) ? <b>{numberIn(language, count)}</b> : numberIn(language, count)
    },
  }))
  return [heading, ...(by.rows === 'trouble' ? [signColumn(t)] : []), ...numbers]
}

/** To which sign of forced labour a tick points: the list is the ILO's, what points to what is ours. */
const signColumn = (t: T): Column<Row> => ({
  head: t('web.figures.sign'),
  cell: ({ row }) => {
    const trouble = troubles.find((one) => one === row)
    if (!trouble) return null
    const sign = indicatorOf[trouble]
    return <span className='soft'>{sign ? t(`cases.indicator.${sign}`) : t('web.figures.no-sign')}</span>
  },
})
