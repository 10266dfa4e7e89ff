import { againsts, columnMeanings, type ColumnMeaning } from '../../../domains/people/index.ts'
import { filled } from '../../form.ts'
import { Choice, FileField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Table } from '../../parts/table.tsx'
import type { T } from '../../words.ts'
import type { PartOfLinking } from './part.ts'

const meaningIn = (t: T, one: ColumnMeaning) => (one === 'nothing' ? t('people.linkings.column.nothing') : t(`people.link.kind.${one}`))
/** What was chosen for the columns when the form was refused. */
function sentFor(part: PartOfLinking, field: 'columns' | 'others'): readonly string[] {
  const sent: unknown = typeof part.answered?.sent === 'object' && part.answered.sent !== null && field in part.answered.sent ? Object.entries(part.answered.sent).find(([name]) => name === field)?.[1] : []
  return Array.isArray(sent) ? sent.map(String) : []
}

/** What each column is, list by list, and with what the first is linked. */
export function Columns(part: PartOfLinking) {
  const { t, shown: { files, against, seen }, once, answered } = part
  const at = filled(answered?.sent ?? { against: against ?? 'itself' }, answered?.problem.fields)
  const possible = againsts.filter((one) => one !== 'the other file' || files.length === 2)
  return (
    <section className='part' aria-labelledby='columns'>
      <h2 id='columns'>{t('web.registers.columns')}</h2>
      <p className='soft text'>{t('web.registers.columns-what')}</p>
      <Form once={once.start ?? ''} seen={seen} label={t('web.registers.columns')}>
        {files.map((file, which) => <OfFile key={which} part={part} file={file} field={which === 0 ? 'columns' : 'others'} />)}
        <Choice {...at('against')} label={t('web.registers.wanted')} options={possible.map((value) => ({ value, text: t(`people.linkings.against.${value}`) }))} />
        <p className='row'><Submit intent='start'>{t('web.registers.start')}</Submit></p>
      </Form>
    </section>
  )
}

function OfFile({ part, file: { name, titles, samples, meant }, field }: { part: PartOfLinking; file: PartOfLinking['shown']['files'][number]; field: 'columns' | 'others' }) {
  const { t, answered } = part
  const why = filled({}, answered?.problem.fields)(field).why
  const sent = sentFor(part, field)
  return (
    <div className={why.length > 0 ? 'field wrong of-file' : 'of-file'} id={`f-${field}`}>
      <h3>{name}</h3>
      {why.map((one) => <span key={one} className='why'>{one}</span>)}
      <Table caption={name} rows={titles.map((title, at) => ({ title, at }))} keyOf={({ at }) => String(at)} columns={[
        { head: t('web.imports.column'), as: 'row', cell: ({ title, at }) => title || t('web.registers.column-number', { number: at + 1 }) },
        { head: t('web.imports.samples'), cell: ({ at }) => samples.map((row) => row[at] ?? '').filter(Boolean).join(' · ') || <span className='soft'>{t('web.imports.empty-column')}</span> },
        {
          head: t('web.imports.is'),
          cell: ({ title, at }) => (
            <select name={`${field}[]`} aria-label={`${name}: ${title || at + 1}`} defaultValue={sent[at] ?? meant[at]}>
              {columnMeanings.map((one) => <option key={one} value={one}>{meaningIn(t, one)}</option>)}
            </select>
          ),
        },
      ]} />
    </div>
  )
}

/** The form for the list with which the first is linked. */
export function OtherList({ t, shown: { files }, once, answered }: PartOfLinking) {
  const at = filled({}, answered?.problem.fields)
  return (
    <section className='part' aria-labelledby='other'>
      <h2 id='other'>{files.length === 2 ? t('web.registers.other-again') : t('people.linkings.add-file.does')}</h2>
      <p className='soft text care'>{t('web.registers.other-what')}</p>
      <Form files once={once.other ?? ''} label={t('people.linkings.add-file.does')}>
        <FileField {...at('file')} label={t('web.registers.file')} accept='.csv,.txt,.tsv,.xlsx' />
        <p className='row'><Submit look='also'>{t('web.registers.send')}</Submit></p>
      </Form>
    </section>
  )
}
