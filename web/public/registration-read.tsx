import type { Language } from '../../core/words.ts'
import { keptDays, type readRegistration } from '../../domains/events/index.ts'
import type { Said } from '../../doors/problem.ts'
import { filled } from '../form.ts'
import { Choice, Tick } from '../parts/field.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Note } from '../parts/note.tsx'
import { Problems } from '../parts/problems.tsx'
import { State } from '../parts/state.tsx'
import { dayInWords } from '../words.ts'
import { consentOptions } from './consent-options.ts'
import { daysIn } from './events.tsx'
import { GuestFields } from './guest-fields.tsx'
import { PublicPage } from './page.tsx'
import { InWords } from './register.tsx'
import { translate } from './words.ts'

type Shown = {
  readonly language: Language; readonly code: string; readonly registration: Awaited<ReturnType<typeof readRegistration.run>>; readonly once: readonly [string, string, string]
  readonly did?: string | undefined; readonly refused?: { readonly sent: unknown; readonly problem: Said; readonly intent?: string | undefined } | undefined
}

/** What the holder of a registration's code reads and may do. The code travels in the forms, never in an address. */
export function RegistrationRead({ language, code, registration, once, did, refused }: Shown) {
  const t = translate(language)
  const { event, standing, cancelled, participants } = registration
  const at = (intent: string, rest?: object) => (refused?.intent === intent ? filled(refused.sent, refused.problem.fields) : filled(rest))
  const came = standing === 'came'
  return (
    <PublicPage language={language} path='/registration' title={t('events.registrations.read.does')}>
      <div className='part flow'>
        <h1 className='long'><InWords language={language} text={event.title} /></h1>
        <p className='text'>{daysIn(language, event.startsOn, event.endsOn)}{event.place && <>, <InWords language={language} text={event.place} /></>}<br />{registration.host}</p>
        {!event.restricted && event.published && <p><a href={`/${language}/events/${event.code}`}>{t('events.show.does')}</a></p>}
        {cancelled ? <Note bad title={t('events.cancelled')}><p lang={cancelled.language}>{cancelled.text}</p></Note>
          : <p><State is={came ? 'done' : standing === 'waiting' ? 'ahead' : 'now'}>{t(`events.standing.${standing}`)}</State>{standing === 'waiting' && <><br />{t('events.registrations.ahead', { count: registration.ahead })}</>}</p>}
        {refused && <Problems title={refused.problem.title} said={refused.problem.detail} whys={refused.problem.fields} />}
        {did && <Note>{t('events.registrations.saved')}</Note>}
        {standing === 'invited' ? !cancelled && (
          <Form once={once[0]} hidden={{ code }} label={t('events.registrations.accept.does')}>
            <GuestFields t={t} at={at('accept', { consent: 'nobody' })} />
            <p className='row'><Submit intent='accept'>{t('events.registrations.accept.does')}</Submit></p>
          </Form>
        ) : (
          <>
            <p className='text'>{registration.name}{registration.institution && `, ${registration.institution}`}</p>
            {came && <Form hidden={{ code }}><p className='row'><Submit intent='certify'>{t('events.registrations.certify.does')}</Submit></p></Form>}
            {came && <Participants t={t} all={participants} />}
            <Form once={once[1]} hidden={{ code }} label={t('events.registrations.consent.does')}>
              <Choice {...at('consent', { consent: registration.consent })('consent')} label={t('events.consent.title')} hint={t('events.consent.hint')} options={consentOptions(t)} />
              <p className='row'><Submit look='also' intent='consent'>{t('events.registrations.consent.does')}</Submit></p>
            </Form>
          </>
        )}
        <section className='flow' aria-labelledby='withdraw'>
          <h2 id='withdraw'>{t('events.registrations.withdraw.does')}</h2>
          <Form once={once[2]} hidden={{ code }}>
            <p className='text small soft'>{t('events.registrations.withdraw-hint')} {t('events.registrations.kept', { count: keptDays })} {t('events.registrations.forgotten-on', { date: dayInWords(language, registration.forgottenOn) })}</p>
            <Tick {...at('withdraw')('sure')} label={t('events.registrations.sure')} />
            <p className='row'><Submit look='stop' intent='withdraw'>{t('events.registrations.withdraw.does')}</Submit></p>
          </Form>
        </section>
      </div>
    </PublicPage>
  )
}

/** Those who came too and let one another know. */
function Participants({ t, all }: { t: ReturnType<typeof translate>; all: Shown['registration']['participants'] }) {
  return (
    <section className='flow' aria-labelledby='participants'>
      <h2 id='participants'>{t('events.show.participants')}</h2>
      {all.length === 0 ? <p className='text soft'>{t('events.registrations.nobody-named')}</p>
        : <ul className='lines'>{all.map(({ name, institution }, at) => <li key={at}>{name}{institution && <span className='soft'>, {institution}</span>}</li>)}</ul>}
    </section>
  )
}
