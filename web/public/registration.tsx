import { data } from 'react-router'
import { run } from '../../core/run.ts'
import { readCode } from '../../domains/cases/index.ts'
import { acceptEventInvitation, certify, consentToNaming, readRegistration, registered, withdrawRegistration } from '../../domains/events/index.ts'
import type { Route } from './+types/registration'
import { filled } from '../form.ts'
import { TextField } from '../parts/field.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Problems } from '../parts/problems.tsx'
import { send } from '../visit.ts'
import { languageOf } from '../words.ts'
import { Certificate } from './certificate.tsx'
import { refusedCode, sentWithCode } from './by-code.ts'
import { PublicPage } from './page.tsx'
import { RegistrationRead } from './registration-read.tsx'
import { translate } from './words.ts'

export function loader() {
  return null
}

/** The code opens, accepts, says before whom one is named, withdraws and prints. */
export async function action({ context, request }: Route.ActionArgs) {
  const { visit, intent, form, typed } = await sentWithCode({ context, request })
  const asking = registered(visit.node, typed)
  try {
    const to = { context, request }
    const done = intent === 'accept' ? await send(to, acceptEventInvitation, { asking, form, fixed: { language: visit.language } })
      : intent === 'consent' ? await send(to, consentToNaming, { asking, form })
        : intent === 'withdraw' ? await send(to, withdrawRegistration, { asking, form }) : undefined
    if (intent === 'withdraw' && done && 'output' in done) return data({ gone: true as const })
    if (intent === 'certify') {
      const certificate = await run(certify, {}, asking, visit.node, { via: 'page', from: visit.from })
      return data({ certificate, verify: `${visit.node.facts.url}/${visit.language}/certificates/${certificate.reference}` })
    }
    const registration = await run(readRegistration, {}, asking, visit.node, { via: 'page', from: visit.from })
    const refused = done && 'problem' in done ? done : undefined
    return data({
      code: readCode(typed) ?? '', registration, once: [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()] as const,
      did: done && 'output' in done ? intent : undefined, refused: refused && { ...refused, intent },
    })
  } catch (fault) {
    return refusedCode(fault, visit)
  }
}

export default function Registration({ params, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  if (actionData && 'registration' in actionData) return <RegistrationRead language={language} {...actionData} />
  if (actionData && 'certificate' in actionData) return <Certificate language={language} {...actionData} />
  const title = t('events.registrations.read.does')
  return (
    <PublicPage language={language} path='/registration' title={title}>
      <div className='part flow'>
        <h1>{actionData && 'gone' in actionData ? t('events.registrations.gone') : title}</h1>
        {actionData && 'gone' in actionData && <p className='text'>{t('events.registrations.gone-more')}</p>}
        {actionData && 'problem' in actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} />}
        <Form>
          <TextField {...filled({})('code')} label={t('events.registrations.code')} hint={t('web.answer.code-hint')} autoComplete='off' short required />
          <p className='row'><Submit>{t('web.answer.read')}</Submit></p>
        </Form>
        <p className='small'><a href={`/${language}/events`}>{t('events.list.title')}</a></p>
      </div>
    </PublicPage>
  )
}
