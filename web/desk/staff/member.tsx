import { data, redirect } from 'react-router'
import { id } from '../../../core/ids.ts'
import { changeRoles, leave, makePasswordLink, showMember } from '../../../domains/directory/index.ts'
import '../../look/case.css'
import { attempt } from '../../entered.ts'
import { filled } from '../../form.ts'
import { plain } from '../../plain.ts'
import { Problems } from '../../parts/problems.tsx'
import { parts, read, send, visitContext } from '../../visit.ts'
import { dayInWords, languageOf, translate } from '../../words.ts'
import { answersOf, inPart, keyed } from '../cases/forms.ts'
import { dayOf } from '../days.ts'
import { oneOf } from '../known.ts'
import { ownSession } from '../me/own.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/member'
import { LeaveForm, LinkForm, RolesForm } from './member-forms.tsx'

const forms = ['roles', 'link', 'leave'] as const

export async function loader({ context, params }: Route.LoaderArgs) {
  const { office, member, colleagues } = plain(await read({ context }, showMember, { account: params.account }))
  return { office, member, colleagues, now: Temporal.Now.instant().toString(), once: keyed(forms) }
}

/** Roles, a link for a new password (with one's own password once more), the end of somebody's work. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const sent = await request.formData()
  const part = oneOf(forms, (await parts(sent)).intent) ?? 'roles'
  const to = { context, request }
  const form = answersOf(sent, part)
  const here = { form, fixed: { account: params.account } }
  const desk = `/${context.get(visitContext).language}/desk/staff`
  if (part === 'link') {
    const { visit, account } = await ownSession(to)
    const sure = await attempt(visit, () => visit.signIn.confirm(account, String(form.get('password') ?? '')))
    form.delete('password')
    const made = 'problem' in sure ? { sent: (await parts(form)).rest, problem: sure.problem } : await send(to, makePasswordLink, here)
    return 'problem' in made ? data(inPart(part, made), { status: made.problem.status }) : data({ link: made.output.link }, { headers: { 'cache-control': 'no-store' } })
  }
  const answered = await (part === 'roles' ? send(to, changeRoles, here) : send(to, leave, here))
  if ('problem' in answered) return data(inPart(part, answered), { status: answered.problem.status })
  // Without a membership her sessions open nothing; now they are gone as well.
  if (part === 'leave') await context.get(visitContext).signIn.own.sessions.endAll(id('account').parse(params.account))
  throw redirect(part === 'leave' ? desk : `${desk}/${params.account}`, 303)
}

export default function MemberPage({ params, loaderData, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { office, member, colleagues, now, once } = loaderData
  const refused = actionData && 'problem' in actionData ? actionData : undefined
  const drawn = { t, language, zone: office.zone, now, at: filled(refused?.sent, refused?.problem.fields), refused: refused?.part }
  return (
    <DeskPage language={language} tab='/staff' path={`/staff/${member.account}`} title={member.name}>
      <div className='who'>
        <p><a href={`/${language}/desk/staff`}>{t('web.staff.title')}</a></p>
        <h1>{member.name}</h1>
        <p className='soft'>{t('web.member.since', { day: dayInWords(language, dayOf(member.since, office.zone)) })}</p>
      </div>
      {refused && <Problems title={refused.problem.title} said={refused.problem.detail} whys={refused.problem.fields} />}
      <RolesForm {...drawn} member={member} colleagues={colleagues} once={once.roles ?? ''} />
      <LinkForm {...drawn} link={actionData && 'link' in actionData ? actionData.link : undefined} once={once.link ?? ''} />
      <LeaveForm {...drawn} member={member} colleagues={colleagues} once={once.leave ?? ''} />
    </DeskPage>
  )
}
