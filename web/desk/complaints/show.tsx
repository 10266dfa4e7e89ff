import { data, redirect } from 'react-router'
import { locale } from '../../../core/words.ts'
import { acknowledgeComplaint, askMeasure, recordFinding, showComplaint, writeToComplainer } from '../../../domains/complaints/index.ts'
import { filled } from '../../form.ts'
import { Facts } from '../../parts/facts.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { State } from '../../parts/state.tsx'
import { parts, read, send, visitContext } from '../../visit.ts'
import { countryName, languageNames, languageOf, translate } from '../../words.ts'
import { answersOf, inPart, keyed } from '../cases/forms.ts'
import { dayOf, lastDayOf, shortDay, shortMoment } from '../days.ts'
import { oneOf } from '../known.ts'
import { DeskPage } from '../page.tsx'
import { Paragraphs } from '../paragraphs.tsx'
import { Asking } from './asking.tsx'
import { Exchange } from './exchange.tsx'
import { kindIn } from './say.ts'
import type { PartOfComplaint } from './shown.ts'
import type { Route } from './+types/show'
import '../../look/people.css'

export async function loader({ context, params: { complaint } }: Route.LoaderArgs) {
  return { shown: await read({ context }, showComplaint, { complaint }), now: Temporal.Now.instant().toString(), once: keyed(forms) }
}

const forms = ['confirm', 'write', 'find', 'ask'] as const

export async function action({ context, request, params }: Route.ActionArgs) {
  const sent = await request.formData()
  const part = oneOf(forms, (await parts(sent)).intent) ?? 'confirm'
  const [to, of] = [{ context, request }, { fixed: { complaint: params.complaint }, form: answersOf(sent, part) }]
  const answered = await (part === 'write' ? send(to, writeToComplainer, of) : part === 'find' ? send(to, recordFinding, of)
    : part === 'ask' ? send(to, askMeasure, of) : send(to, acknowledgeComplaint, of))
  if ('problem' in answered) return data(inPart(part, answered), { status: answered.problem.status })
  throw redirect(`/${context.get(visitContext).language}/desk/complaints/${params.complaint}`, 303)
}

/** A complaint as its receiver sees it: what was told, the words, the finding, what is asked of the organisation complained of. */
export default function ComplaintPage({ params, loaderData: { shown, now, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { office, told } = shown
  const fill = actionData ? filled(actionData.sent, actionData.problem.fields) : filled({ ask: { to: 'first' } })
  const part: PartOfComplaint = { t, language, now, shown, once, at: fill, refused: actionData?.part }
  const moment = (at: string) => shortMoment(language, at, office.zone, now)
  const spoken = languageOf(shown.language)
  const title = t('web.complaints.one-title', { about: shown.about })
  return (
    <DeskPage language={language} tab='/complaints' path={`/complaints/${shown.complaint}`} title={title}>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <div className='who'>
        {shown.danger && told && <Note bad title={<State is='late'>{t('cases.requests.mark.danger')}</State>}>{t('web.complaints.danger-more')}</Note>}
        <h1>{title}</h1>
        <Facts look='pairs' facts={[
          { name: t('web.complaints.kind'), value: kindIn(t, shown.kind) },
          { name: t('web.complaints.whom'), value: t(shown.whom === 'myself' ? 'web.complaints.whom-self' : 'web.complaints.whom-other') },
          { name: t('web.complaints.country'), value: countryName(language, shown.country) },
          { name: t('web.complaints.language'), value: languageNames(language, [shown.language]) },
          { name: t('web.complaints.came'), value: moment(shown.at) },
          { name: t('web.complaints.state'), value: shown.finding ? t(`complaints.finding.${shown.finding}`) : t(`complaints.state.${shown.state}`) },
          { name: t('web.complaints.forgotten'), value: shortDay(language, lastDayOf(shown.forgetAt, office.zone), dayOf(now, office.zone)) },
        ]} />
        {shown.state === 'waiting' && (
          <Form once={once.confirm ?? ''}>
            <p className='row then'>
              <Submit intent='confirm'>{t('complaints.acknowledge.does')}</Submit>{' '}
              <State is={shown.late ? 'late' : 'ahead'}>{t('web.complaints.promised', { when: moment(shown.acknowledgeBy) })}</State>
            </p>
          </Form>
        )}
      </div>
      <div className='split'>
        <div>
          <section aria-labelledby='told'>
            <h2 id='told'>{t('web.complaints.told')}</h2>
            {told ? (
              <>
                <Paragraphs text={told.account} lang={spoken ? locale[spoken] : shown.language} />
                <Facts facts={[
                  ...(told.worker ? [{ name: t('web.complaints.worker'), value: told.worker }] : []),
                  ...(told.name ? [{ name: t('web.complaints.name'), value: told.name }] : []),
                ]} />
              </>
            ) : <p className='soft'>{t('web.complaints.gone')}</p>}
          </section>
          {told && <Exchange {...part} />}
        </div>
        {told && <aside className='side' aria-label={t('web.complaints.beside')}><Asking {...part} /></aside>}
      </div>
    </DeskPage>
  )
}
