import type { Language } from '../../core/words.ts'
import type { myEnvelopes } from '../../domains/exchange/index.ts'
import { Form, Submit } from '../parts/form.tsx'
import { State } from '../parts/state.tsx'
import { countryName, dayInWords } from '../words.ts'
import { translate } from './words.ts'

type Sent = Awaited<ReturnType<typeof myEnvelopes.run>>['envelopes']

/** What one had sent to authorities: to whom, until when, whether it was taken in; and to take it back while it was not. Nothing where there is none. */
export function SentList({ language, code, sent }: { language: Language; code: string; sent: Sent }) {
  const t = translate(language)
  if (sent.length === 0) return null
  return (
    <section className='part flow' aria-labelledby='sent'>
      <h2 id='sent'>{t('web.sent-list.title')}</h2>
      <p className='text'>{t('web.sent-list.lede')}</p>
      <ul className='lines'>
        {sent.map(({ consent, to, what, kind, givenOn, takenOn, state, lastDay }) => (
          <li key={consent}>
            <b>{to.name}</b>, {countryName(language, to.country)}<br />
            <span className='small'>{what === 'statement' ? t('web.sent-list.statement') : kind ? t(`people.document.${kind}`) : t('web.sent-list.document')}, {dayInWords(language, givenOn)}</span><br />
            {takenOn
              ? <State is='done'>{t('web.sent-list.taken-in', { authority: to.name, date: dayInWords(language, takenOn) })}</State>
              : <><State is={state === 'made' || state === 'agreed' ? 'now' : 'none'}>{t(`exchange.state.${state}`)}</State> <span className='small soft'>{t('web.sent-list.last-day', { date: dayInWords(language, lastDay) })}</span></>}
            {state === 'withdrawn late' && <p className='small'>{t('web.sent-list.withdrawn-late')}</p>}
            {(state === 'agreed' || state === 'made') && (
              <Form action={`/${language}/my-file`} once={crypto.randomUUID()} hidden={{ code, consent }}>
                <p className='small'>{t(state === 'agreed' ? 'web.sent-list.withdraw-before' : 'web.sent-list.withdraw-after')}</p>
                <Submit look='stop' intent='withdraw-sending'>{t('exchange.envelopes.withdraw.does')}</Submit>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
