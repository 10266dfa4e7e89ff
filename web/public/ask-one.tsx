import { data } from 'react-router'
import type { Route } from './+types/ask-one'
import { askForHelp, reachWays, troubles } from '../../domains/cases/index.ts'
import { listReceptions } from '../../domains/directory/index.ts'
import { filled } from '../form.ts'
import { Choice, TextArea, TextField, Tick, Ticks } from '../parts/field.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Note } from '../parts/note.tsx'
import { Problems } from '../parts/problems.tsx'
import { read, send, visitContext } from '../visit.ts'
import { countryName, languageOf } from '../words.ts'
import { CodeShown } from './code-shown.tsx'
import { ComplainLink } from './complain-link.tsx'
import { nothingHere } from './layout.tsx'
import { PublicPage } from './page.tsx'
import { receiverOf } from './receiver-of.ts'
import { translate } from './words.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const reception = (await read({ context }, listReceptions, {})).find(({ organisation }) => organisation === params.organisation)
  if (!reception) throw nothingHere()
  return { reception, of: await receiverOf(context.get(visitContext), reception.organisation), once: crypto.randomUUID() }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const answered = await send({ context, request }, askForHelp, { fixed: { organisation: params.organisation, language: languageOf(params.language) } })
  return 'problem' in answered ? data(answered, { status: answered.problem.status }) : data({ code: answered.output.code }, { headers: { 'cache-control': 'no-store' } })
}

export default function AskOne({ params, loaderData: { reception, of, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  if (actionData && 'code' in actionData) return <CodeShown language={language} code={actionData.code} reception={reception} />
  const at = filled(actionData?.sent ?? { about: 'myself' }, actionData?.problem.fields)
  const names = { organisation: reception.name, place: reception.place, country: countryName(language, reception.country), hours: reception.answersWithinHours }
  return (
    <PublicPage language={language} path={`/ask/${reception.organisation}`} title={t('web.ask-one.title', names)}>
      <div className='part flow'>
        <h1>{t('web.ask-one.title', names)}</h1>
        <p className='text'>{t('web.ask-one.who-sees', names)}</p>
        <Note title={t('web.ask.not-emergency')}>{t('web.ask.not-emergency-more')}</Note>
        {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
        <Form once={once}>
          <Choice {...at('about')} label={t('web.ask-one.about')} options={[
            { value: 'myself', text: t('web.ask-one.about.myself') },
            { value: 'someone else', text: t('web.ask-one.about.someone-else'), hint: t('web.ask-one.about.someone-else-hint') },
          ]} />
          <Ticks {...at('troubles')} label={t('web.ask-one.troubles')} options={troubles.map((value) => ({ value, text: t(`cases.trouble.${value}`) }))} />
          <TextArea {...at('account')} label={t('web.ask-one.account')} hint={t('web.ask-one.account-hint')} rows={7} required />
          <Tick {...at('danger')} label={t('web.ask-one.danger')} hint={t('web.ask-one.danger-hint')} />
          <Choice {...at('reach')} label={t('web.ask-one.reach')} hint={t('web.ask-one.reach-hint')} options={reachWays.map((value) => ({ value, text: t(`cases.reach.${value}`) }))} required />
          <TextField {...at('contact')} label={t('web.ask-one.contact')} hint={t('web.ask-one.contact-hint')} />
          <TextField {...at('hours')} label={t('web.ask-one.hours')} hint={t('web.ask-one.hours-hint')} />
          <TextField {...at('name')} label={t('web.ask-one.name')} hint={t('web.ask-one.name-hint')} />
          <p className='text small soft'>{t('web.ask-one.unanswered')}</p>
          <p className='row'><Submit>{t('web.ask-one.send')}</Submit></p>
        </Form>
        <ComplainLink language={language} of={of} />
      </div>
    </PublicPage>
  )
}
