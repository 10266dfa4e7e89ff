import { data, redirect } from 'react-router'
import { changeReception, invite, listStaff, showReception } from '../../domains/directory/index.ts'
import { showSendingText } from '../../domains/exchange/index.ts'
import { reviewConsentText, showConsentText } from '../../domains/people/index.ts'
import { languages } from '../../core/words.ts'
import '../look/case.css'
import { filled } from '../form.ts'
import { plain } from '../plain.ts'
import { Problems } from '../parts/problems.tsx'
import { parts, read, send, visitContext } from '../visit.ts'
import { languageOf, translate } from '../words.ts'
import type { Route } from './+types/staff'
import { Duty } from './complaints/duty.tsx'
import { answersOf, inPart, keyed } from './cases/forms.ts'
import { oneOf } from './known.ts'
import { DeskPage } from './page.tsx'
import { Invitations } from './staff/invitations.tsx'
import { People } from './staff/people.tsx'
import { Reception } from './staff/reception.tsx'
import { Texts } from './staff/texts.tsx'

const forms = ['invite', 'review', 'reception'] as const

export async function loader({ context }: Route.LoaderArgs) {
  const { office, staff, invited } = plain(await read({ context }, listStaff, {}))
  // Consent and receptions are for those who help; an authority has neither.
  const helps = context.get(visitContext).node.facts.kind === 'helpers'
  const is = (...roles: readonly (typeof office.roles)[number][]) => roles.some((role) => office.roles.includes(role))
  const texts = helps && is('supervisor', 'coordinator')
    ? await Promise.all(languages.map(async (language) => {
      const [sharing, sending] = await Promise.all([read({ context }, showConsentText, { language, organisation: office.organisation }), read({ context }, showSendingText, { language })])
      return { ...sharing, paragraphs: [...sharing.paragraphs, ...sending.paragraphs.map(({ part, text }) => ({ part: `sending ${part}`, text }))] }
    }))
    : []
  return { office, staff, invited, texts, helps, reception: helps && is('coordinator', 'administrator') ? await read({ context }, showReception, {}) : null, now: Temporal.Now.instant().toString(), once: keyed(forms) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const sent = await request.formData()
  const part = oneOf(forms, (await parts(sent)).intent) ?? 'invite'
  const to = { context, request }
  const here = { form: answersOf(sent, part) }
  if (part === 'invite') {
    const made = await send(to, invite, here)
    return 'problem' in made ? data(inPart(part, made), { status: made.problem.status }) : data({ link: made.output.link }, { headers: { 'cache-control': 'no-store' } })
  }
  const answered = await (part === 'review' ? send(to, reviewConsentText, here) : send(to, changeReception, here))
  if ('problem' in answered) return data(inPart(part, answered), { status: answered.problem.status })
  throw redirect(`/${context.get(visitContext).language}/desk/staff#${part === 'review' ? 'texts' : part}`, 303)
}

export default function Staff({ params, loaderData, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { office, staff, invited, texts, helps, reception, now, once } = loaderData
  const refused = actionData && 'problem' in actionData ? actionData : undefined
  const drawn = { t, language, zone: office.zone, now, at: filled(refused?.sent, refused?.problem.fields), refused: refused?.part }
  const labels = {
    'invite.name': t('directory.invite.name'), 'invite.roles': t('directory.invite.roles'), 'review.language': t('web.staff.review-language'), 'review.reviewer': t('web.staff.reviewer'),
    'review.reviewedOn': t('web.staff.reviewed-on'), 'reception.place': t('directory.change-reception.place'), 'reception.languages': t('directory.change-reception.languages'),
    'reception.answersWithinHours': t('directory.change-reception.answers-within-hours'),
  }
  const opens = office.roles.some((role) => role === 'case worker' || role === 'supervisor')
  const runs = office.roles.some((role) => role !== 'administrator')
  return (
    <DeskPage language={language} tab='/staff' path='/staff' title={t('web.staff.title')}>
      <div className='headrow'><h1>{t('web.staff.title')}</h1>
        <p className='row'><a href={`/${language}/desk/staff/nodes`}>{t('web.nodes.title')}</a></p>
        {helps && <p className='row'>
          {runs && <a href={`/${language}/desk/programmes`}>{t('programmes.list-running.title')}</a>}
          <a href={`/${language}/desk/complaints/named`}>{t('web.complaints.named-title')}</a>
          {office.roles.includes('supervisor') && <a href={`/${language}/desk/supervise`}>{t('web.supervise.title')}</a>}
          {office.roles.includes('administrator') && <a href={`/${language}/desk/keeper`}>{t('web.register.keeper')}</a>}
          {!opens && <a href={`/${language}/desk/break-glass`}>{t('web.glass.title')}</a>}
        </p>}
      </div>
      {refused && <Problems title={refused.problem.title} said={refused.problem.detail} whys={refused.problem.fields} labels={labels} />}
      <div className={texts.length > 0 || reception ? 'split' : undefined}>
        <div>
          <Duty t={t} language={language} />
          <People {...drawn} staff={staff} administers={office.roles.includes('administrator')} />
          {office.roles.includes('administrator') && <Invitations {...drawn} invited={invited} link={actionData && 'link' in actionData ? actionData.link : undefined} once={once.invite ?? ''} />}
          {texts.length > 0 && <Texts {...drawn} texts={texts} once={once.review ?? ''} />}
        </div>
        {reception && <aside className='side' aria-label={t('web.staff.reception')}><Reception {...drawn} reception={reception} stands={refused?.part === 'reception' ? refused.problem.now : undefined} once={once.reception ?? ''} /></aside>}
      </div>
    </DeskPage>
  )
}
