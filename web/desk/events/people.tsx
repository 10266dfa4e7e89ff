import { data } from 'react-router'
import { checkIn, inviteToEvent, listRegistered } from '../../../domains/events/index.ts'
import { languages } from '../../../core/words.ts'
import { filled } from '../../form.ts'
import { Empty } from '../../parts/empty.tsx'
import { Select, TextField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { State, type Standing } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { InWords } from '../../public/register.tsx'
import { parts, read, send } from '../../visit.ts'
import { languageOf, ownName, translate } from '../../words.ts'
import { keyed } from '../cases/forms.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/people'

export async function loader({ context, params }: Route.LoaderArgs) {
  return { shown: await read({ context }, listRegistered, { event: params.event }), once: keyed(['invite', 'come']) }
}

/** At the door: a code, and a name to greet. An invitation: a code, shown this once. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await request.formData()
  const { intent } = await parts(form)
  const how = { form, fixed: { event: params.event } }
  if (intent === 'invite') {
    const invited = await send({ context, request }, inviteToEvent, how)
    return 'problem' in invited ? data({ ...invited, intent }, { status: invited.problem.status }) : data({ code: invited.output.code }, { headers: { 'cache-control': 'no-store' } })
  }
  const came = await send({ context, request }, checkIn, how)
  return 'problem' in came ? data({ ...came, intent }, { status: came.problem.status }) : data({ name: came.output.name })
}

const looks: Readonly<Record<'invited' | 'place' | 'waiting' | 'came', Standing>> = { invited: 'ahead', place: 'now', waiting: 'none', came: 'done' }

export default function People({ params, loaderData: { shown, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const here = `/${language}/desk/events/${params.event}`
  const refused = actionData && 'problem' in actionData ? actionData : undefined
  const at = (intent: string, rest?: object) => (refused && (refused.intent ?? 'come') === intent ? filled(intent === 'come' ? {} : refused.sent, refused.problem.fields) : filled(rest))
  return (
    <DeskPage language={language} tab='/events' path={`/events/${params.event}/people`} title={t('events.registrations.who')}>
      <div className='part flow'>
        <h1>{t('events.registrations.who')}</h1>
        <p><a href={here}><InWords language={language} text={shown.title} /></a></p>
        {refused && <Problems title={refused.problem.title} said={refused.problem.detail} whys={refused.problem.fields} />}
        {actionData && 'name' in actionData && <Note title={t('events.registrations.welcome')}><p><output>{actionData.name}</output></p></Note>}
        {actionData && 'code' in actionData && <Note title={t('events.registrations.invitation')}><p className='phone'><output id='code'>{actionData.code}</output></p><p>{t('events.registrations.invitation-more')}</p></Note>}
        {!shown.cancelled && <Form {...(once.come !== undefined && { once: once.come })} label={t('events.registrations.check-in.does')}>
          <TextField {...at('come')('code')} label={t('events.registrations.code')} autoComplete='off' short required />
          <p className='row'><Submit intent='come'>{t('events.registrations.check-in.does')}</Submit></p>
        </Form>}
        <p>{t('events.registrations.count', { count: shown.registered.length })} · {t('events.registrations.came-count', { count: shown.came })}{shown.absent !== null && ` · ${t('events.registrations.absent-count', { count: shown.absent })}`}{shown.withdrawn > 0 && ` · ${t('events.registrations.withdrawn-count', { count: shown.withdrawn })}`}</p>
        {shown.registered.length === 0 ? <Empty title={t('events.registrations.nobody')} next={<a href={here}>{t('events.plans.back')}</a>} /> : (
          <Table caption={t('events.registrations.who')} rows={shown.registered} keyOf={({ registration }) => registration} columns={[
            { head: t('events.registrations.guest'), as: 'row', cell: (one) => (one.name ? <a href={`${here}/people/${one.registration}`}>{one.name}</a> : <span className='soft'>{t('events.registrations.not-said')}</span>) },
            { head: t('events.registrations.institution'), cell: (one) => one.institution },
            { head: t('events.registrations.language'), cell: (one) => { const spoken = languageOf(one.language); return spoken ? ownName[spoken] : one.language } },
            { head: t('events.registrations.named'), cell: (one) => t(`events.consent.${one.consent}`) },
            { head: t('events.plans.state'), cell: (one) => <State is={looks[one.standing]}>{t(`events.standing.${one.standing}`)}</State> },
          ]} />
        )}
        {!shown.cancelled && <details open={refused?.intent === 'invite' || undefined}>
          <summary>{t('events.registrations.invite.does')}</summary>
          <Form {...(once.invite !== undefined && { once: once.invite })}>
            <Select {...at('invite', { language })('language')} label={t('events.registrations.language')} options={languages.map((value) => ({ value, text: ownName[value] }))} />
            <p className='row'><Submit look='also' intent='invite'>{t('events.registrations.invite.does')}</Submit></p>
          </Form>
        </details>}
      </div>
    </DeskPage>
  )
}
