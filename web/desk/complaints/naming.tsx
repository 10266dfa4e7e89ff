import type { Language } from '../../../core/words.ts'
import type { Office } from '../../../core/office.ts'
import type { listNamed } from '../../../domains/complaints/index.ts'
import type { filled } from '../../form.ts'
import { Select, TextField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import type { T } from '../../words.ts'
import { shortMoment } from '../days.ts'

type Seen = Awaited<ReturnType<typeof listNamed.run>>
type Row = Seen['ours'][number]
type Drawn = {
  readonly t: T; readonly language: Language; readonly office: Office; readonly now: string
  readonly once: Readonly<Record<string, string>>; readonly at: ReturnType<typeof filled>; readonly rows: readonly Row[]
}

/** A key for one form about one row: each row has two at most. */
const onceFor = (once: Drawn['once'], { receiver }: Row, end: '0' | '1') => `${(once[receiver] ?? '').slice(0, -1)}${end}`

/** How one naming stands, in words. */
function Stands({ t, language, office, now, row }: Omit<Drawn, 'rows' | 'once' | 'at'> & { row: Row }) {
  if (row.ended) return <State is='none'>{t('web.complaints.ended', { when: shortMoment(language, row.ended, office.zone, now) })}</State>
  if (!row.agreed) return <State is='ahead'>{t('web.complaints.not-agreed')}</State>
  return <State is='done'>{t('web.complaints.agreed', { count: row.agreed.days })}</State>
}

/** Whom we named, the latest first; and the way to end it. */
export function Named({ rows, leads, ...drawn }: Drawn & { leads: boolean }) {
  const { t, once } = drawn
  if (rows.length === 0) return <p>{t('web.complaints.nobody-named')}</p>
  return (
    <ul className='lines'>
      {rows.map((row) => (
        <li key={row.receiver}>
          <b>{row.agreed?.name ?? row.name}</b>, {row.where} <Stands {...drawn} row={row} />
          {row.deputy && <><br />{t('web.complaints.deputy')}: {row.deputy}</>}
          <br /><span className='soft'>{t('web.complaints.contacts')}: {row.contacts.join(', ')}</span>
          {leads && !row.ended && <EndForm t={t} once={onceFor(once, row, '0')} receiver={row.receiver} />}
        </li>
      ))}
    </ul>
  )
}

const EndForm = ({ t, once, receiver }: { t: T; once: string; receiver: string }) =>
  <Form once={once} hidden={{ receiver }}><p className='row'><Submit look='plain' intent='end'>{t('complaints.end.does')}</Submit></p></Form>

/** For whom colleagues here receive complaints, and what the one who is signed in can do about it: agree, name a deputy, end it. */
export function Elsewhere({ rows, colleagues, ...drawn }: Drawn & { colleagues: Seen['colleagues'] }) {
  const { t, office, once, at } = drawn
  if (rows.length === 0) return <p className='soft'>{t('web.complaints.elsewhere-none')}</p>
  return (
    <ul className='lines'>
      {rows.map((row) => (
        <li key={row.receiver}>
          <b>{row.about}</b>: {row.agreed?.name ?? row.name} <Stands {...drawn} row={row} />
          {row.deputy && <><br />{t('web.complaints.deputy')}: {row.deputy}</>}
          {row.meant && (
            <Form once={onceFor(once, row, '0')} hidden={{ receiver: row.receiver }}>
              <p className='text'>{t('web.complaints.agree-more', { about: row.about })}</p>
              <TextField {...at(`agree-${row.receiver}.acknowledgeWithinDays`)} label={t('web.complaints.days')} hint={t('web.complaints.days-hint')} type='number' short />
              <p className='row'><Submit intent='agree'>{t('complaints.agree.does')}</Submit></p>
            </Form>
          )}
          {row.agreed && (row.mine || (row.deputy === null && office.roles.includes('supervisor'))) && (
            <details>
              <summary>{t('complaints.name-deputy.does')}</summary>
              <Form once={onceFor(once, row, '0')} hidden={{ receiver: row.receiver }}>
                <Select {...at(`deputy-${row.receiver}.deputy`)} label={t('web.complaints.deputy')} hint={t('web.complaints.deputy-hint')} none='…'
                  options={colleagues.filter(({ name }) => name !== row.agreed?.name).map(({ account, name }) => ({ value: account, text: name }))} />
                <p className='row'><Submit look='also' intent='deputy'>{t('complaints.name-deputy.does')}</Submit></p>
              </Form>
            </details>
          )}
          {row.mine && !row.ended && <EndForm t={t} once={onceFor(once, row, '1')} receiver={row.receiver} />}
        </li>
      ))}
    </ul>
  )
}
