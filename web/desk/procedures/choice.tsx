import { facts, findings } from '../../../domains/procedures/index.ts'
import { DateField, Select } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { dayTyped, shortDay } from '../days.ts'
import type { PartOfFile } from './say.ts'

const looks = { 'yes': 'done', 'in doubt': 'held', 'no': 'late' } as const

/** Whether a return is freely chosen: each fact with everything that was found of it. */
export function Choice({ part: { t, language, shown, here, once, at, refused, acts } }: { part: PartOfFile }) {
  if (shown.voluntariness === null) return null
  return (
    <section aria-labelledby='free'>
      <h2 id='free'>{t('web.law-file.free')}</h2>
      <p className='soft'>{t('web.law-file.free-more')}</p>
      <ul className='lines'>
        {shown.voluntariness.map(({ fact, found }) => (
          <li key={fact}>
            {t(`procedures.free.${fact}`)}
            {found.length === 0 && <div><State is='none'>{t('web.law-file.free-not')}</State></div>}
            {found.map(({ row, finding, on, by }, place) => (
              <div key={row} className={place > 0 ? 'soft' : undefined}><State is={place > 0 ? 'none' : looks[finding]}>{t(`procedures.finding.${finding}`)}</State> <span className='soft'>{t('web.law-file.free-found', { day: shortDay(language, on, shown.today), name: by })}</span></div>
            ))}
          </li>
        ))}
      </ul>
      {shown.open && !shown.erased && acts && (
        <details className='add' open={refused === 'free'}>
          <summary>{t('web.law-file.free-record')}</summary>
          <Form action={here} once={once.free ?? ''} seen={shown.version} label={t('web.law-file.free-record')}>
            <Select {...at('free.fact')} label={t('web.law-file.free-fact')} none={t('web.case.choose')} options={facts.map((value) => ({ value, text: t(`procedures.free.${value}`) }))} />
            <Select {...at('free.finding')} label={t('web.law-file.free-finding')} none={t('web.case.choose')} options={findings.map((value) => ({ value, text: t(`procedures.finding.${value}`) }))} />
            <DateField {...at('free.on')} label={t('web.law-file.on')} hint={t('web.law-files.new.day-hint', { day: dayTyped(shown.today) ?? '' })} />
            <p className='row'><Submit intent='free'>{t('web.law-file.save')}</Submit></p>
          </Form>
        </details>
      )}
    </section>
  )
}
