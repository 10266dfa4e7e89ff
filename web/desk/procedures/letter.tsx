import type { showOversight } from '../../../domains/procedures/index.ts'
import type { Language } from '../../../core/words.ts'
import type { Filling } from '../../form.ts'
import { DateField, TextArea } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { ownName, type T } from '../../words.ts'
import { dayTyped, shortDay, shortMoment } from '../days.ts'

type One = Awaited<ReturnType<typeof showOversight.run>>['letters'][number]
type Part = {
  readonly t: T; readonly language: Language; readonly here: string; readonly once: Readonly<Record<string, string>>; readonly now: string; readonly zone: string; readonly today: string
  readonly refused: string | undefined; readonly at: (name: string) => Filling
}

/** One letter with what was written on both sides, whether it was given, and what a monitor may do with it. */
export function Letter({ part: { t, language, here, once, at, refused, now, zone, today }, letter: { letter, messages, code, givenOn, language: written } }: { part: Part; letter: One }) {
  const [given, again, stop] = [`given-${letter}`, `again-${letter}`, `stop-${letter}`]
  return (
    <article className='referral'>
      <p>
        <State is={code === 'opens' ? 'now' : 'none'}>{t(`web.oversight.code.${code}`)}</State> <span className='soft'>{ownName[written]}</span><br />
        <State is={givenOn ? 'done' : 'ahead'}>{givenOn ? t('web.oversight.given', { day: shortDay(language, givenOn, today) }) : t('web.oversight.not-given')}</State>
      </p>
      <ol className='lines'>
        {messages.map((message, row) => (
          <li key={row}>
            <p className='soft'>{message.by === 'person' ? t('web.oversight.person') : message.name}, {shortMoment(language, message.at, zone, now)}</p>
            {message.text.split('\n').filter(Boolean).map((text, index) => <p key={index} dir='auto'>{text}</p>)}
          </li>
        ))}
      </ol>
      {givenOn === null && (
        <details className='add' open={refused === given}>
          <summary>{t('procedures.oversight.record-given.does')}</summary>
          <Form action={here} once={once[given] ?? ''} label={t('procedures.oversight.record-given.does')}>
            <DateField {...at(`${given}.on`)} label={t('web.law-file.on')} hint={t('web.law-files.new.day-hint', { day: dayTyped(today) ?? '' })} />
            <p className='row'><Submit intent={given}>{t('web.law-file.save')}</Submit></p>
          </Form>
        </details>
      )}
      {code === 'opens' && (
        <>
          <details className='add' open={refused === again}>
            <summary>{t('procedures.oversight.write-again.does')}</summary>
            <Form action={here} once={once[again] ?? ''} label={t('procedures.oversight.write-again.does')}>
              <TextArea {...at(`${again}.text`)} label={t('web.oversight.text')} rows={4} />
              <p className='row'><Submit intent={again}>{t('web.oversight.add')}</Submit></p>
            </Form>
          </details>
          <Form action={here} once={once[stop] ?? ''} label={t('procedures.oversight.stop-code.does')}><Submit look='plain' intent={stop}>{t('procedures.oversight.stop-code.does')}</Submit></Form>
        </>
      )}
    </article>
  )
}
