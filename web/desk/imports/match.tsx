import { languages } from '../../../core/words.ts'
import { columnChoices, dayOrders } from '../../../domains/imports/index.ts'
import { reachWays } from '../../../domains/people/index.ts'
import { filled } from '../../form.ts'
import { Select, TextField, Tick } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Table } from '../../parts/table.tsx'
import { languageNames } from '../../words.ts'
import type { PartOfImport } from './part.ts'

/** What was sent last time, or what stands, or what is usual. */
function startOf({ answered, shown: { table } }: PartOfImport): unknown {
  if (answered?.part === 'match') return answered.sent
  const { columns: _, ...standing } = table?.matching ?? { order: 'as told', language: 'ru', reach: 'not at all', opensCases: true, headerRow: table?.header.row, headerRows: table?.header.rows, columns: [] }
  return { match: standing }
}
const sentColumns = ({ answered }: PartOfImport): readonly string[] => {
  const sent: unknown = answered?.part === 'match' && typeof answered.sent === 'object' && answered.sent !== null && 'match' in answered.sent ? answered.sent.match : undefined
  const columns: unknown = typeof sent === 'object' && sent !== null && 'columns' in sent ? sent.columns : []
  return Array.isArray(columns) ? columns.map(String) : []
}

/** Column by column: what stands over it, what stands in it, and what it is. Then how the table is to be read. */
export function Match(part: PartOfImport) {
  const { t, language, shown: { table, seen }, once, answered } = part
  const at = filled(startOf(part), answered?.part === 'match' ? answered.problem.fields : {})
  const sent = sentColumns(part)
  const why = at('match.columns').why
  return (
    <section className='part'>
      <h2>{t('web.imports.columns')}</h2>
      <p className='soft text'>{t('web.imports.columns-what')}</p>
      <Form once={once.match ?? ''} seen={seen} label={t('web.imports.columns')}>
        <div className={why.length > 0 ? 'field wrong' : undefined} id='f-match.columns'>
          {why.map((one) => <span key={one} className='why'>{one}</span>)}
          <Table caption={t('web.imports.columns')} rows={(table?.columns ?? []).map((column, index) => ({ ...column, index }))} keyOf={({ letters }) => letters} columns={[
            { head: t('web.imports.column'), as: 'row', cell: ({ letters, title }) => <><span className='num soft'>{letters}</span> {title}</> },
            { head: t('web.imports.samples'), cell: ({ samples }) => samples.join(' · ') || <span className='soft'>{t('web.imports.empty-column')}</span> },
            {
              head: t('web.imports.is'),
              cell: ({ letters, title, is, index }) => (
                <select name='match.columns[]' aria-label={`${letters} ${title}`} defaultValue={sent[index] ?? is}>
                  {columnChoices.map((one) => <option key={one} value={one}>{t(`imports.column.${one}`)}</option>)}
                </select>
              ),
            },
          ]} />
        </div>
        <div className='col part'>
          <div>
            <Select {...at('match.order')} label={t('web.imports.order')} options={dayOrders.map((value) => ({ value, text: t(`imports.order.${value}`) }))} />
            <Tick {...at('match.serials')} label={t('web.imports.serials')} hint={t('web.imports.serials-hint')} />
            <Tick {...at('match.mends')} label={t('web.imports.mends')} hint={t('web.imports.mends-hint')} />
            <Tick {...at('match.opensCases')} label={t('web.imports.opens-cases')} />
          </div>
          <div>
            <Select {...at('match.language')} label={t('web.imports.language')} options={languages.map((value) => ({ value, text: languageNames(language, [value]) }))} />
            <Select {...at('match.reach')} label={t('web.imports.reach')} hint={t('web.imports.reach-hint')} options={reachWays.map((value) => ({ value, text: t('web.quoted', { words: t(`cases.reach.${value}`) }) }))} />
            <TextField {...at('match.headerRow')} label={t('web.imports.header-row')} short />
            <Select {...at('match.headerRows')} label={t('web.imports.header-rows')} options={[1, 2].map((count) => ({ value: String(count), text: String(count) }))} />
          </div>
        </div>
        <p className='row'><Submit intent='match' look={table?.matching ? 'also' : 'do'}>{t('web.imports.check')}</Submit></p>
      </Form>
    </section>
  )
}
