import { data } from 'react-router'
import type { Route } from './+types/complain-one'
import { complain, complaintKinds, listReceivers, type Reception } from '../../domains/complaints/index.ts'
import type { Language } from '../../core/words.ts'
import { filled } from '../form.ts'
import { Choice, TextArea, TextField, Tick } from '../parts/field.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Note } from '../parts/note.tsx'
import { Problems } from '../parts/problems.tsx'
import { read, send } from '../visit.ts'
import { countryName, languageOf } from '../words.ts'
import { ComplaintCode } from './complaint-code.tsx'
import { nothingHere } from './layout.tsx'
import { PublicPage } from './page.tsx'
import { passOnOptions } from './pass-on.ts'
import { translate } from './words.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const of = (await read({ context }, listReceivers, {})).find(({ organisation }) => organisation === params.organisation)
  if (!of) throw nothingHere()
  return { of, once: crypto.randomUUID() }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const answered = await send({ context, request }, complain, { fixed: { organisation: params.organisation, language: languageOf(params.language) } })
  return 'problem' in answered ? data(answered, { status: answered.problem.status }) : data({ code: answered.output.code }, { headers: { 'cache-control': 'no-store' } })
}

export default function ComplainOne({ params, loaderData: { of, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  if (actionData && 'code' in actionData) return <ComplaintCode language={language} code={actionData.code} of={of} />
  const at = filled(actionData?.sent ?? { whom: 'myself', passOn: 'nothing' }, actionData?.problem.fields)
  const title = t('web.complain-one.title', { organisation: of.name })
  return (
    <PublicPage language={language} path={`/complain/${of.organisation}`} title={title}>
      <div className='part flow'>
        <h1>{title}</h1>
        <Before language={language} of={of} />
        {of.receiver && (
          <>
            <Note title={t('web.ask.not-emergency')}>{t('web.ask.not-emergency-more')}</Note>
            {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
            <Form once={once}>
              <Choice {...at('whom')} label={t('web.complain-one.whom')} options={[
                { value: 'myself', text: t('web.complain-one.whom.myself') }, { value: 'someone else', text: t('web.complain-one.whom.someone-else') },
              ]} />
              <Choice {...at('kind')} label={t('web.complain-one.kind')} options={complaintKinds.map((value) => ({ value, text: t(`complaints.kind.${value}`) }))} required />
              <TextArea {...at('account')} label={t('web.ask-one.account')} hint={t('web.complain-one.account-hint')} rows={7} required />
              <TextField {...at('worker')} label={t('web.complain-one.worker')} hint={t('web.complain-one.worker-hint')} autoComplete='off' />
              <Tick {...at('danger')} label={t('web.ask-one.danger')} hint={t('web.complain-one.danger-hint')} />
              <Choice {...at('passOn')} label={t('web.complain-one.pass-on')} hint={t('web.complain-one.pass-on-hint')} options={passOnOptions(t)} />
              <TextField {...at('name')} label={t('web.complain-one.name')} hint={t('web.complain-one.name-hint')} autoComplete='off' />
              <p className='row'><Submit>{t('web.complain-one.send')}</Submit></p>
            </Form>
          </>
        )}
        <p><a href={`/${language}/complaint`}>{t('web.complain.back')}</a></p>
      </div>
    </PublicPage>
  )
}

/** What happens to a complaint, before a word of it is written; or that nobody is there to read it. */
function Before({ language, of: { name: organisation, receiver } }: { language: Language; of: Reception }) {
  const t = translate(language)
  if (!receiver) {
    return (
      <>
        <Note title={t('web.complain.nobody')}>{t('web.complain.nobody-more')}</Note>
        <p><a className='do' href={`/${language}/ask`}>{t('web.home.ask')}</a></p>
      </>
    )
  }
  const whom = { name: receiver.name, organisation: receiver.organisation, country: countryName(language, receiver.country) }
  return (
    <>
      <p className='text'>
        <b>{t('web.complain-one.reads')}</b><br />
        {receiver.deputy ? t('web.complain-one.reads-two', { ...whom, deputy: receiver.deputy }) : t('web.complain-one.reads-more', whom)}
      </p>
      <p className='text'><b>{t('web.complain-one.never')}</b><br />{t('web.complain-one.never-more', { organisation })}</p>
      <p className='text'><b>{t('web.complain-one.when')}</b><br />{t('web.complain-one.when-more', { count: receiver.days })}</p>
      <p className='text'><b>{t('web.complain-one.kept')}</b><br />{t('web.complain-one.kept-more')}</p>
    </>
  )
}
