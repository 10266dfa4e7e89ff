import { data, redirect } from 'react-router'
import { agreeToSend, envelopesOfPerson, makeEnvelope, showSendingText, withdrawSending } from '../../../domains/exchange/index.ts'
import { filled } from '../../form.ts'
import { Empty } from '../../parts/empty.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Way } from '../../parts/way.tsx'
import { parts, read, send } from '../../visit.ts'
import { dayInWords, languageOf, translate } from '../../words.ts'
import { lastDayOf, shortDay, dayOf } from '../days.ts'
import { DeskPage } from '../page.tsx'
import { inTwoAlphabets } from '../people/say.ts'
import type { Route } from './+types/person'
import { Choose } from './choose.tsx'
import { choiceIn, type Choice } from './choice.ts'
import { ReadAloud } from './read-aloud.tsx'
import { Stands, toWhom, whatIn } from './stands.tsx'
import '../../look/people.css'

export async function loader({ context, params: { person } }: Route.LoaderArgs) {
  const shown = await read({ context }, envelopesOfPerson, { person })
  return { shown, now: Temporal.Now.instant().toString(), once: { agree: crypto.randomUUID(), ...Object.fromEntries(shown.envelopes.map(({ consent }) => [consent, crypto.randomUUID()])) } as Readonly<Record<string, string>> }
}

/** What was chosen is read aloud before it is agreed to; both come by POST, as they say who the person is. */
export async function action({ context, request, params: { person, language } }: Route.ActionArgs) {
  const form = await request.formData()
  const { intent = '', rest } = await parts(form)
  const here = `/${language}/desk/people/${person}/envelopes`
  if (intent === 'make' || intent === 'withdraw') {
    const answered = await (intent === 'make' ? send({ context, request }, makeEnvelope, { form }) : send({ context, request }, withdrawSending, { form }))
    if (!('problem' in answered)) throw redirect(here, 303)
    return data({ problem: answered.problem, choice: undefined, text: undefined }, { status: answered.problem.status })
  }
  const choice: Choice = choiceIn(rest)
  const answered = intent === 'agree' ? await send({ context, request }, agreeToSend, { form, fixed: { person } }) : undefined
  if (answered && !('problem' in answered)) throw redirect(here, 303)
  const { statement: _, wayGiven: __, ownWords: ___, ...asked } = choice
  const text = await read({ context }, showSendingText, { ...asked, ...(choice.statement !== undefined && { what: 'statement' }) })
  return data({ choice, text, problem: answered && 'problem' in answered ? answered.problem : undefined }, answered && 'problem' in answered ? { status: answered.problem.status } : undefined)
}

/** What one person had sent to authorities: where each stands, its file, taking it back; and one more, with the text that is read aloud before it. */
export default function EnvelopesOfPerson({ params, loaderData: { shown, now, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { first, other } = inTwoAlphabets(shown.names)
  const desk = `/${language}/desk`
  const works = shown.office.roles.includes('case worker')
  const today = dayOf(now, shown.office.zone)
  const problem = actionData?.problem
  const at = filled(actionData?.choice ?? { language: shown.language }, problem?.fields)
  return (
    <DeskPage language={language} tab='/people' path={`/people/${shown.person}/envelopes`} title={t('web.sending.title')}>
      <Way label={t('web.way')} steps={[{ text: first, href: `${desk}/people/${shown.person}` }, { text: t('web.sending.title') }]} />
      <div className='headrow'><h1>{t('web.sending.title')}</h1><p className='soft'>{first}{other && ` · ${other}`}</p><p className='row'><a href={`${desk}/envelopes`}>{t('web.sending.all')}</a></p></div>
      {problem && <Problems title={problem.title} said={problem.detail} whys={problem.fields} labels={{ node: t('web.sending.to'), document: t('web.sending.which'), statement: t('web.sending.words'), language: t('web.sending.language'), wayGiven: t('web.sending.way'), ownWords: t('web.sending.own-words'), reference: t('web.sending.reference') }} />}
      <section className='part' aria-label={t('web.sending.title')}>
        {shown.envelopes.length === 0 && <Empty level={2} title={t('web.sending.none-hers')} next={shown.authorities.length > 0 ? t('web.sending.none-hers-next') : <a href={`${desk}/staff/nodes`}>{t('web.sending.no-authority')}</a>} />}
        <ul className='lines'>
          {shown.envelopes.map((one) => (
            <li key={one.consent}>
              <b>{whatIn(t, one)}</b>: {toWhom(language, one)}. <Stands t={t} language={language} of={one} /><br />
              <span className='soft small'>{t('web.sending.agreed-on', { day: shortDay(language, one.givenOn, today) })}{one.by && `, ${one.by}`}. {t('web.sending.last-day', { day: dayInWords(language, lastDayOf(one.until, shown.office.zone)) })}</span>
              {one.state === 'made' && <p className='text'>{t('web.sending.carry')} {works && one.envelope && <a href={`${desk}/envelopes/${one.envelope}`}>{t('exchange.envelopes.take-out.does')}</a>}</p>}
              {one.state === 'withdrawn late' && <p className='text'>{t('web.sending.withdrawn-late')}</p>}
              {one.state === 'agreed' && works && <Form once={once[one.consent] ?? ''} hidden={{ consent: one.consent }}><p className='row'><Submit intent='make'>{t('exchange.envelopes.make.does')}</Submit></p></Form>}
              {(one.state === 'agreed' || one.state === 'made') && (
                <details className='add'>
                  <summary>{t('exchange.envelopes.withdraw.does')}</summary>
                  <Form once={crypto.randomUUID()} hidden={{ consent: one.consent }} label={t('exchange.envelopes.withdraw.does')}>
                    <p className='text soft'>{t(one.state === 'agreed' ? 'web.sending.withdraw-before' : 'web.sending.withdraw-after')}</p>
                    <p className='row'><Submit look='stop' intent='withdraw'>{t('exchange.envelopes.withdraw.does')}</Submit></p>
                  </Form>
                </details>
              )}
            </li>
          ))}
        </ul>
      </section>
      {works && shown.authorities.length > 0 && (
        <section className='part' aria-labelledby='new'>
          <h2 id='new'>{t('web.sending.new')}</h2>
          <p className='text'>{t('web.sending.new-more')}</p>
          <div className='consent'>
            <Choose t={t} language={language} at={at} shown={shown} />
            <ReadAloud t={t} language={language} at={at} text={actionData?.text} choice={actionData?.choice} once={once.agree ?? ''} />
          </div>
        </section>
      )}
    </DeskPage>
  )
}
