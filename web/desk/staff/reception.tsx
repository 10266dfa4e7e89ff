import { z } from 'zod'
import { languages } from '../../../core/words.ts'
import type { showReception } from '../../../domains/directory/index.ts'
import { filled } from '../../form.ts'
import { TextField, Tick, Ticks } from '../../parts/field.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { languageNames, ownName, type T } from '../../words.ts'
import type { Language } from '../../../core/words.ts'
import type { Drawn } from './drawn.ts'

type Stands = Awaited<ReturnType<typeof showReception.run>>
const standing = z.object({ place: z.string(), languages: z.array(z.string()), answersWithinHours: z.number(), open: z.boolean(), version: z.number() })

/** Where and how the office can be asked. When a colleague changed it meanwhile, what was typed stays, and what stands is beside it. */
export function Reception({ t, language, at, refused, reception, stands, once }: Drawn & { reception: Stands; stands: unknown; once: string }) {
  const mine = refused === 'reception'
  const fill = mine ? at : filled({ reception })
  const other = standing.safeParse(stands)
  return (
    <section aria-labelledby='reception'>
      <h2 id='reception'>{t('web.staff.reception')} <State is={reception.open ? 'done' : 'held'}>{t(reception.open ? 'web.staff.open' : 'web.staff.closed')}</State></h2>
      <Now t={t} language={language} reception={other.success ? other.data : reception} title={other.success ? t('web.staff.reception-now') : undefined} />
      <details className='add' open={mine}>
        <summary>{t('directory.change-reception.does')}</summary>
        {other.success && <p className='soft'>{t('web.staff.reception-yours')}</p>}
        <Form action={`/${language}/desk/staff`} once={once} seen={reception.version} label={t('directory.change-reception.does')}>
          <TextField {...fill('reception.place')} label={t('directory.change-reception.place')} />
          <Ticks {...fill('reception.languages')} label={t('directory.change-reception.languages')} options={languages.map((value) => ({ value, text: ownName[value] }))} />
          <TextField {...fill('reception.answersWithinHours')} label={t('directory.change-reception.answers-within-hours')} type='number' short />
          <Tick {...fill('reception.open')} label={t('directory.change-reception.open')} />
          <p className='row'><Submit intent='reception'>{t('web.staff.reception-save')}</Submit></p>
        </Form>
      </details>
    </section>
  )
}

function Now({ t, language, reception, title }: { t: T; language: Language; reception: Stands; title?: string | undefined }) {
  return (
    <>
      {title && <p><b>{title}</b></p>}
      <Facts facts={[
        { name: t('directory.change-reception.place'), value: reception.place },
        { name: t('directory.change-reception.languages'), value: languageNames(language, reception.languages) },
        { name: t('directory.change-reception.answers-within-hours'), value: <span className='num'>{reception.answersWithinHours}</span> },
        ...(title ? [{ name: t('web.staff.requests'), value: t(reception.open ? 'web.staff.open' : 'web.staff.closed') }] : []),
      ]} />
    </>
  )
}
