import { data } from 'react-router'
import { answerRequest, openCase, revokeCode, screenRequest, showRequest, takeRequest } from '../../../domains/cases/index.ts'
import { checkIdentity } from '../../../domains/people/index.ts'
import { Facts } from '../../parts/facts.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Road, Stop } from '../../parts/road.tsx'
import { State } from '../../parts/state.tsx'
import { act, parts, read } from '../../visit.ts'
import { languageNames, languageOf, translate } from '../../words.ts'
import { Careful } from '../careful.tsx'
import { Appointments } from '../appointments/listed.tsx'
import { dayOf, shortMoment } from '../days.ts'
import { byKey } from '../key-table.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/show'
import { Exchanged } from './exchanged.tsx'
import { Screening } from './screening.tsx'
import type { PartOfRequest } from './shown.ts'
import { aboutIn } from './table.tsx'
import { Told } from './told.tsx'
import { wayOf } from './way.ts'
import { Whose } from './whose.tsx'
import '../../look/people.css'

export async function loader({ context, params: { request } }: Route.LoaderArgs) {
  const key = () => crypto.randomUUID()
  return {
    shown: await read({ context }, showRequest, { request }), now: Temporal.Now.instant().toString(),
    once: { take: key(), screen: key(), answer: key(), check: key(), open: key(), end: key() },
  }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const { intent = '' } = await parts(await request.clone().formData())
  const of = { fixed: { request: params.request }, then: (_: unknown, language: string) => `/${language}/desk/requests/${params.request}` }
  const answered = await (async () => {
    switch (intent) {
      case 'screen': return act({ context, request }, screenRequest, of)
      case 'answer': return act({ context, request }, answerRequest, of)
      case 'check': return act({ context, request }, checkIdentity, of)
      case 'end': return act({ context, request }, revokeCode, of)
      case 'open': return act({ context, request }, openCase, { ...of, then: (opened, language) => `/${language}/desk/cases/${opened.case}` })
      default: return act({ context, request }, takeRequest, of)
    }
  })()
  return data({ ...answered.data, intent }, answered.init ?? undefined)
}

export default function RequestPage({ params, loaderData: { shown, now, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const works = shown.office.roles.includes('case worker')
  const part: PartOfRequest = { t, language, now, shown, works, once, refused: actionData ?? undefined }
  const asked = shortMoment(language, shown.askedAt, shown.office.zone, now)
  const title = shown.name ?? t('web.request.title', { when: asked })
  return (
    <DeskPage language={language} tab='/requests' path={`/requests/${shown.request}`} title={t('web.request.title', { when: asked })}>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <div className='who'>
        {shown.danger && shown.account !== null && <Note bad title={<State is='late'>{t('cases.requests.mark.danger')}</State>}>{t('web.request.danger-more')}</Note>}
        <h1>{title}</h1>
        <Facts look='pairs' facts={[
          { name: t('web.request.about'), value: aboutIn(t, shown.about) },
          { name: t('web.request.language'), value: languageNames(language, [shown.language]) },
          { name: t('web.requests.asked'), value: asked },
          ...(shown.takenBy ? [{ name: t('web.request.taken-by'), value: shown.takenBy.name }] : []),
          { name: t('web.requests.state'), value: t(`cases.requests.state.${shown.state}`) },
        ]} />
        {shown.safeContact && <Careful t={t} {...shown.safeContact} />}
        {!shown.safeContact && shown.account !== null && <Careful t={t} reach={shown.reach} contact={shown.contact} hours={shown.hours} whose={shown.about === 'someone else' ? t('web.request.askers-contact') : undefined} />}
        {shown.screenFirst && (
          <Note title={<State is='now'>{t('cases.requests.mark.screen-first')}</State>}>
            {shown.indicators.length > 0 && t('cases.requests.mark.indicators', { count: shown.indicators.length })}
          </Note>
        )}
        {!shown.takenBy && works && shown.account !== null && (
          <Form once={once.take}><p className='row then'><Submit intent='take' {...byKey('take')}>{t('cases.requests.take.does')}</Submit> <span className='soft'>{t('web.request.lapses', { when: shortMoment(language, shown.lapsesAt, shown.office.zone, now) })}</span></p></Form>
        )}
      </div>
      <div className='three'>
        <section aria-labelledby='road'>
          <h2 id='road' className='hide'>{t('web.request.road')}</h2>
          <Road>
            {wayOf(shown).map(({ what, is, at, name }) => (
              <Stop key={what} is={is} when={at && `${is === 'done' || what === 'gone' ? '' : `${t('web.request.by-then')} `}${shortMoment(language, at, shown.office.zone, now)}${name ? `, ${name}` : ''}`}>
                {is === 'done' || what === 'asked' || what === 'gone' ? t(`web.request.stop.${what}`) : t(`web.request.next.${what}`)}
              </Stop>
            ))}
          </Road>
        </section>
        <div>
          <Told {...part} />
          <Screening {...part} />
          <Exchanged {...part} />
        </div>
        <aside className='side' aria-label={t('web.request.whose')}>
          <Whose {...part} />
          <Appointments
            t={t} language={language} appointments={shown.appointments} zone={shown.office.zone} now={now} today={dayOf(now, shown.office.zone)}
            add={works && shown.takenBy && shown.account !== null ? `/${language}/desk/requests/${shown.request}/appointment` : undefined}
          />
          {works && shown.codeOpens && (
            <section aria-labelledby='code'>
              <h2 id='code'>{t('web.request.code')}</h2>
              <details>
                <summary>{t('cases.requests.revoke-code.does')}</summary>
                <Form once={once.end}><p className='soft'>{t('web.request.end-hint')}</p><p className='row'><Submit look='stop' intent='end'>{t('cases.requests.revoke-code.does')}</Submit></p></Form>
              </details>
            </section>
          )}
        </aside>
      </div>
    </DeskPage>
  )
}
