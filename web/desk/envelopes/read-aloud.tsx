import type { Language } from '../../../core/words.ts'
import { waysWith, type showSendingText } from '../../../domains/exchange/index.ts'
import type { Filling } from '../../form.ts'
import { Choice, Tick } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import type { T } from '../../words.ts'
import { Aloud } from '../people/aloud.tsx'
import { isWhole, type Choice as Chosen } from './choice.ts'

type Text = Awaited<ReturnType<typeof showSendingText.run>>

/** The text itself, to be read aloud slowly; and under it, once everything is chosen, that the person wants exactly this. A no leaves nothing behind. */
export function ReadAloud({ t, language, at, text, choice, once }: { t: T; language: Language; at: (name: string) => Filling; text: Text | undefined; choice: Chosen | undefined; once: string }) {
  if (!text || !choice) return <p className='part text soft'>{t('web.sending.choose-first')}</p>
  const { node = '', document, statement, reference } = choice
  return (
    <div>
      <Aloud t={t} language={language} text={text} as='h3' said={statement} unreviewed={t('web.sending.not-reviewed')} />
      {!isWhole(choice) ? <p className='part text soft'>{t('web.sending.choose-all')}</p> : (
        <section className='part onscreen' aria-labelledby='agree'>
          <h3 id='agree'>{t('web.sending.agree')}</h3>
          <p className='text soft'>{t('web.consent.record-more', { agree: text.labels.agree, refuse: text.labels.refuse, think: text.labels.think })}</p>
          <Form once={once} label={t('web.sending.agree')} hidden={{ language: choice.language, node, ...(document && { document }), ...(statement && { statement }), ...(reference && { reference }) }}>
            <Choice {...at('wayGiven')} label={t('web.sending.way')} options={waysWith.map((value) => ({ value, text: t(`people.given.${value}`) }))} required />
            <Tick {...at('ownWords')} label={t('web.sending.own-words')} />
            <p className='row'><Submit intent='agree'>{t('web.sending.agree-do')}</Submit></p>
          </Form>
        </section>
      )}
    </div>
  )
}
