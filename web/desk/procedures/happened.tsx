import { TextArea } from '../../parts/field.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Road, Stop } from '../../parts/road.tsx'
import { shortDay } from '../days.ts'
import { citedIn, nameIn, type PartOfFile, type Shown } from './say.ts'

type Row = Shown['history'][number]

/** What happened and by whom, on a line; what was taken back stands there too, with its reason. */
export function Happened({ part }: { part: PartOfFile }) {
  const { t, shown: { history } } = part
  return (
    <section className='part' aria-labelledby='happened'>
      <h2 id='happened'>{t('web.law-file.happened')} <span className='soft num'>{history.length}</span></h2>
      {history.length === 0
        ? <Empty title={t('web.law-file.happened-none')} next={<span className='soft'>{t('web.law-file.happened-none-next')}</span>} />
        : <Road label={t('web.law-file.happened')}>{history.map((row) => <One key={row.id} part={part} row={row} />)}</Road>}
    </section>
  )
}

function One({ part: { t, language, shown, here, once, at, refused, acts }, row }: { part: PartOfFile; row: Row }) {
  const name = `back-${row.id}`
  const title = row.step === null ? t('web.law-file.lapse-confirmed', { means: nameIn(t, 'means', row.means ?? '') }) : nameIn(t, 'step', row.step)
  const more = [row.time, row.law && citedIn(language, shown, row.law)].filter(Boolean).join(' · ')
  return (
    <Stop is={row.takenBack ? 'ahead' : 'done'} when={<>{shortDay(language, row.on, shown.today)}{more && ` · ${more}`}</>} {...(row.takenBack && { word: t('web.law-file.back-word') })}>
      {row.takenBack ? <s>{title}</s> : <b>{title}</b>}
      <div className='soft'>{t('web.law-file.recorded-by', { name: row.by, role: [nameIn(t, 'role', row.role), row.byWhom].filter(Boolean).join(', ') })}</div>
      {row.brought.map(({ need, value }) => <div key={need}><span className='soft'>{nameIn(t, 'need', need)}:</span> {value.length === 10 && /^\d{4}-/.test(value) ? shortDay(language, value, shown.today) : value}</div>)}
      {row.warnings.map((warning) => <div key={warning} className='soft'>{warning}</div>)}
      {row.takenBack && <p>{t('web.law-file.taken-back', { name: row.takenBack.by, why: row.takenBack.why ?? '—' })}</p>}
      {!row.takenBack && !shown.erased && acts && (row.account === shown.account || shown.office.roles.includes('supervisor')) && (
        <details className='add' open={refused === name}>
          <summary>{t('web.law-file.back')}</summary>
          <Form action={here} once={once[name] ?? ''} seen={shown.version} hidden={row.is === 'step' ? { step: row.id } : { lapse: row.id }} label={`${t('web.law-file.back')}: ${title}`}>
            <TextArea {...at(`${name}.reason`)} label={t('web.law-file.back-why')} rows={2} />
            <p className='row'><Submit look='also' intent={name}>{t('web.law-file.back')}</Submit></p>
          </Form>
        </details>
      )}
    </Stop>
  )
}
