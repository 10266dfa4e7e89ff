import { data, redirect } from 'react-router'
import { allowAsking, answerQuestion, askElsewhere, endAllowing, listAsking, listKnownElsewhere, setAskingRule } from '../../../domains/people/index.ts'
import '../../look/case.css'
import { filled } from '../../form.ts'
import { plain } from '../../plain.ts'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { parts, readIfMine, send, visitContext } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { answersOf, inPart, keyed } from '../cases/forms.ts'
import { dayOf, lastDayOf, shortDay } from '../days.ts'
import { oneOf } from '../known.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/show'
import type { Drawn } from './drawn.ts'
import { FindsHere } from './finds.tsx'
import { Allowed, AskOne, Questions, Waiting } from './questions.tsx'
import { Rule } from './rule.tsx'

const forms = ['ask', 'allow', 'rule', 'accept', 'decline', 'end'] as const

/** Which people another organisation knows too. A coordinator asks and answers, and reads no name; who opens files reads what was found. */
export async function loader({ context }: Route.LoaderArgs) {
  const [asking, known] = await Promise.all([readIfMine({ context }, listAsking, {}), readIfMine({ context }, listKnownElsewhere, {})])
  const names = [...forms, ...(asking ? [...asking.waiting.map(({ question }) => question), ...asking.allowed.map(({ permission }) => permission)] : [])]
  return { asking: asking ? plain(asking) : null, finds: known ? plain(known).finds : null, zone: (asking ?? known)?.office.zone ?? 'UTC', now: Temporal.Now.instant().toString(), once: keyed(names) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const part = oneOf(forms, (await parts(form)).intent) ?? 'ask'
  const to = { context, request }
  const here = { form: answersOf(form, part) }
  const answered = await (() => {
    switch (part) {
      case 'ask': return send(to, askElsewhere, form.has('ask.way') ? here : { ...here, fixed: { way: 'exact' } })
      case 'accept': case 'decline': return send(to, answerQuestion, { ...here, fixed: { answer: part } })
      case 'allow': return send(to, allowAsking, here)
      case 'end': return send(to, endAllowing, here)
      case 'rule': return send(to, setAskingRule, here)
    }
  })()
  if ('problem' in answered) return data(inPart(part, answered), { status: answered.problem.status })
  throw redirect(`/${context.get(visitContext).language}/desk/elsewhere${part === 'ask' ? '#asked' : part === 'rule' ? '#rule' : part === 'allow' || part === 'end' ? '#allowed' : '#came'}`, 303)
}

export default function Elsewhere({ params, loaderData: { asking, finds, zone, now, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const given = asking && { rule: { questionsADay: String(asking.rule.questionsADay), peopleADay: String(asking.rule.peopleADay), ...(asking.rule.alike && { alike: 'true' }) } }
  const drawn: Drawn = {
    t, language, once, day: (at) => shortDay(language, dayOf(at, zone), dayOf(now, zone)), lastDay: (until) => shortDay(language, lastDayOf(until, zone), dayOf(now, zone)), at: filled(actionData?.sent ?? given ?? {}, actionData?.problem.fields), refused: actionData?.part,
  }
  return (
    <DeskPage language={language} tab='/referrals' path='/elsewhere' title={t('web.elsewhere.title')}>
      <p className='part'><a href={`/${language}/desk/referrals`}>{t('web.referrals.title')}</a></p>
      <div className='headrow'><h1>{t('web.elsewhere.title')}</h1><p className='soft'>{t('web.elsewhere.lede')}</p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      {finds && <FindsHere {...drawn} finds={finds} />}
      {asking ? (
        <>
          <p className='part row'><a className='also' href={`/${language}/desk/elsewhere/by-file`}>{t('web.houses.title')}</a></p>
          <Waiting {...drawn} asking={asking} />
          {asking.partners.length === 0 ? <Note>{t('web.elsewhere.alone')}</Note> : <AskOne {...drawn} asking={asking} />}
          <Questions {...drawn} asking={asking} id='asked' title={t('web.elsewhere.asked')} empty={t('web.elsewhere.asked-none')} rows={asking.asked} />
          <Questions {...drawn} asking={asking} id='came' title={t('web.elsewhere.came')} empty={t('web.elsewhere.came-none')} rows={asking.came} />
          {asking.partners.length > 0 && <Allowed {...drawn} asking={asking} />}
          <Rule {...drawn} asking={asking} />
        </>
      ) : <p className='part text soft'>{t('web.elsewhere.coordinators')}</p>}
    </DeskPage>
  )
}
