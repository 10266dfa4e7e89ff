import { data, redirect } from 'react-router'
import { acceptReferral, acknowledgeEnd, declineReferral, openCase, reportOutcome, showParcel } from '../../../domains/cases/index.ts'
import { contents } from '../../../domains/people/index.ts'
import { listAsked, reportMonitoring } from '../../../domains/procedures/index.ts'
import '../../look/case.css'
import { filled } from '../../form.ts'
import { plain } from '../../plain.ts'
import { Facts } from '../../parts/facts.tsx'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { State } from '../../parts/state.tsx'
import { parts, read, send, visitContext } from '../../visit.ts'
import { countryName, languageNames, languageOf, translate } from '../../words.ts'
import { answersOf, inPart, keyed } from '../cases/forms.ts'
import { shortMoment } from '../days.ts'
import { oneOf } from '../known.ts'
import { DeskPage } from '../page.tsx'
import { begin, purposeIn } from '../people/say.ts'
import type { Route } from './+types/received'
import { Answer, Outcome } from './answering.tsx'
import { looks } from './course.ts'
import { untilInWords } from './days.ts'
import { AskedHere } from './monitoring.tsx'
import { Over } from './over.tsx'
import type { PartOfParcel } from './parcel.ts'
import { Shared } from './shared.tsx'

const forms = ['accept', 'decline', 'open', 'outcome', 'monitoring', 'acknowledge'] as const

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const [{ items, ...shown }, { asked: [asked] }] = await Promise.all([read({ context }, showParcel, { parcel: params.parcel }), read({ context }, listAsked, { parcel: params.parcel })])
  return {
    shown: plain(shown), asked: asked ?? null, items: items?.map((one) => ({ class: one.class, contents: contents.parse(one.contents) })) ?? null,
    now: Temporal.Now.instant().toString(), once: keyed(forms), told: new URL(request.url).searchParams.get('told') === 'yes',
  }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const sent = await request.formData()
  const part = oneOf(forms, (await parts(sent)).intent) ?? 'accept'
  const here = { form: answersOf(sent, part), fixed: { parcel: params.parcel } }
  const to = { context, request }
  const { language } = context.get(visitContext)
  if (part === 'open') {
    const opened = await send(to, openCase, here)
    if ('problem' in opened) return data(inPart(part, opened), { status: opened.problem.status })
    throw redirect(`/${language}/desk/cases/${opened.output.case}`, 303)
  }
  const answered = await (() => {
    switch (part) {
      case 'accept': return send(to, acceptReferral, here)
      case 'decline': return send(to, declineReferral, here)
      case 'outcome': return send(to, reportOutcome, here)
      case 'monitoring': return send(to, reportMonitoring, here)
      case 'acknowledge': return send(to, acknowledgeEnd, here)
    }
  })()
  if ('problem' in answered) return data(inPart(part, answered), { status: answered.problem.status })
  throw redirect(`/${language}/desk/referrals/received/${params.parcel}${part === 'outcome' || part === 'monitoring' ? '?told=yes' : ''}`, 303)
}

export default function ReceivedPage({ params, loaderData: { shown, asked, items, now, once, told }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { office, answer, ended } = shown
  const part: PartOfParcel = {
    t, language, shown, now, once, here: `/${language}/desk/referrals/received/${shown.parcel}`, may: office.roles.includes('case worker'), refused: actionData?.part, at: filled(actionData?.sent, actionData?.problem.fields),
  }
  const state = shown.acknowledged_at ? 'acknowledged' : ended ? 'ended' : answer ? (answer.accepted ? 'accepted' : 'declined') : 'waiting'
  const moment = (at: string) => shortMoment(language, at, office.zone, now)
  return (
    <DeskPage language={language} tab='/referrals' path={`/referrals/received/${shown.parcel}`} title={t('web.received.title', { reference: shown.reference })}>
      <div className='who'>
        <p><a href={`/${language}/desk/referrals`}>{t('web.referrals.all')}</a></p>
        <h1>{t('web.received.from', { sender: shown.sender_name, country: countryName(language, shown.sender_country) })}</h1>
        <Facts look='pairs' facts={[
          { name: t('web.referrals.number'), value: <span className='num'>{shown.reference}</span> },
          { name: t('web.referrals.for'), value: purposeIn(t, shown.purpose) },
          { name: t('web.referrals.speaks'), value: languageNames(language, [shown.language]) },
          { name: t('web.referrals.came'), value: moment(shown.sent_at) },
          { name: t('web.case.until'), value: untilInWords(language, shown.until, office.zone, now) },
          ...(shown.case ? [{ name: t('web.received.our-case'), value: <a className='num' href={`/${language}/desk/cases/${shown.case}`}>{shown.case_reference}</a> }] : []),
        ]} />
        <p className='beneath'><State is={looks[state]}>{begin(t(`cases.referrals.standing.${state}`))}</State></p>
      </div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} labels={{ 'decline.reason': t('web.received.reason'), 'outcome.outcome': t('web.received.outcome'), 'outcome.text': t('web.case.in-words') }} />}
      {told && !actionData && <Note title={t('web.received.told', { sender: shown.sender_name })}>{t('web.received.told-more')}</Note>}
      {ended ? <Over part={part} /> : (
        <div className='split'>
          <Shared t={t} language={language} shown={shown} items={items} />
          <aside className='side' aria-label={t('web.received.ours')}>
            <Answer part={part} />
            {asked ? <AskedHere part={part} asked={asked} /> : <Outcome part={part} />}
          </aside>
        </div>
      )}
    </DeskPage>
  )
}
