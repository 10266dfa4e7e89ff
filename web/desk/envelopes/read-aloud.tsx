import { locale, type Language } from '../../../core/words.ts'
import { waysWith, type showSendingText } from '../../../domains/exchange/index.ts'
import type { Filling } from '../../form.ts'
import { Choice, Tick } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { dayInWords, type T } from '../../words.ts'
import { isWhole, type Choice as Chosen } from './choice.ts'

type Text = Awaited<ReturnType<typeof showSendingText.run>>

/** The text itself, to be read aloud slowly; and under it, once everything is chosen, that the person wants exactly this. A no leaves nothing behind. */
export function ReadAloud({ t, language, at, text, choice, once }: { t: T; language: Language; at: (name: string) => Filling; text: Text | undefined; choice: Chosen | undefined; once: string }) {
  if (!text || !choice) return <p className='part text soft'>{t('web.sending.choose-first')}</p>
  const { node = '', document, statement, reference } = choice
  return (
    <div>
      <section aria-labelledby='aloud'>
        <h3 id='aloud'>{t('web.consent.aloud')}</h3>
        <div className='aloud' lang={locale[text.language]}>
          <p><b>{text.labels.title}</b></p>
          {text.paragraphs.map(({ part, text: sentence }) => <p key={part}>{sentence}</p>)}
          {statement && <blockquote>{statement}</blockquote>}
        </div>
        <p className='signed'>
          {text.reviewedBy
            ? <><State is='done'>{t('web.consent.reviewed')}</State> {text.reviewedBy.organisation}, {dayInWords(language, text.reviewedBy.on)}. </>
            : <><State is='held'>{t('web.consent.not-reviewed')}</State> <span className='soft'>{t('web.sending.not-reviewed')}</span> </>}
        </p>
      </section>
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
