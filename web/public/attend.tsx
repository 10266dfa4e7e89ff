import { data } from 'react-router'
import { keptDays, register, showAttending, showEvent } from '../../domains/events/index.ts'
import type { Route } from './+types/attend'
import { filled } from '../form.ts'
import { Form, Submit } from '../parts/form.tsx'
import { Note } from '../parts/note.tsx'
import { Problems } from '../parts/problems.tsx'
import { read, send } from '../visit.ts'
import { languageOf } from '../words.ts'
import { daysIn } from './events.tsx'
import { GuestFields } from './guest-fields.tsx'
import { PublicPage } from './page.tsx'
import { InWords, toldIn } from './register.tsx'
import { translate } from './words.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const [event, attending] = await Promise.all([read({ context }, showEvent, { code: params.code }), read({ context }, showAttending, { code: params.code })])
  return { event: { code: event.code, title: event.title, startsOn: event.startsOn, endsOn: event.endsOn }, id: attending.event, admission: attending.admission, once: crypto.randomUUID() }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const { event } = await read({ context }, showAttending, { code: params.code })
  const answered = await send({ context, request }, register, { fixed: { event, language: languageOf(params.language) } })
  return 'problem' in answered ? data(answered, { status: answered.problem.status })
    : data({ code: answered.output.code, waiting: answered.output.waiting }, { headers: { 'cache-control': 'no-store' } })
}

/** The form by which anybody registers for an event; then its code, the one time that it is shown. */
export default function Attend({ params, loaderData: { event, admission, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const title = t('events.registrations.register.does')
  const page = { language, path: `/events/${event.code}/register`, title, way: [{ href: `/${language}/events/${event.code}`, text: toldIn(language, event.title).text }, { text: title }] }
  if (actionData && 'code' in actionData) {
    return (
      <PublicPage {...page}>
        <div className='part flow'>
          <h1>{t('web.code.title')}</h1>
          <p className='phone'><output id='code'>{actionData.code}</output></p>
          <p className='small soft'>{t('web.code.aloud', { letters: [...actionData.code.replaceAll('-', '')].join(' ') })}</p>
          <p className='text'><b>{t(actionData.waiting ? 'events.registrations.you-wait' : 'events.registrations.you-have')}</b></p>
          <p className='text'>{t('events.registrations.code-for')}</p>
          <p><a className='also' href={`/${language}/registration`}>{t('events.registrations.read.does')}</a></p>
        </div>
      </PublicPage>
    )
  }
  const at = filled(actionData?.sent ?? { consent: 'nobody' }, actionData?.problem.fields)
  return (
    <PublicPage {...page}>
      <div className='part flow'>
        <h1>{title}</h1>
        <p className='text'><InWords language={language} text={event.title} />, {daysIn(language, event.startsOn, event.endsOn)}</p>
        {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
        {!admission?.open ? <Note>{t('events.registrations.closed')}</Note> : (
          <>
            {admission.free === 0 && <Note>{t('events.registrations.full')}</Note>}
            <p className='text small soft'>{t('events.registrations.kept', { count: keptDays })}</p>
            <Form once={once}>
              <GuestFields t={t} at={at} />
              <p className='row'><Submit>{title}</Submit></p>
            </Form>
          </>
        )}
      </div>
    </PublicPage>
  )
}
