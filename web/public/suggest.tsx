import { data } from 'react-router'
import { searchRegister, suggestCorrection } from '../../domains/sources/index.ts'
import type { Route } from './+types/suggest'
import { filled } from '../form.ts'
import { TextArea, TextField } from '../parts/field.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Note } from '../parts/note.tsx'
import { Problems } from '../parts/problems.tsx'
import { read, send } from '../visit.ts'
import { languageOf } from '../words.ts'
import { nothingHere } from './layout.tsx'
import { PublicPage } from './page.tsx'
import { InWords } from './register.tsx'
import { translate } from './words.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  if (!/\p{L}|\p{N}/u.test(params.code) || params.code.length > 60) throw nothingHere()
  const { found } = await read({ context }, searchRegister, { words: params.code })
  const entry = found.find(({ code }) => code === params.code)
  if (!entry) throw nothingHere()
  return { entry, once: crypto.randomUUID() }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const answered = await send({ context, request }, suggestCorrection, { fixed: { subject: params.code, language: languageOf(params.language) } })
  return 'problem' in answered ? data(answered, { status: answered.problem.status }) : { sent: true as const }
}

export default function Suggest({ params, loaderData: { entry, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const title = t('sources.suggest.link')
  const back = <a href={`/${language}${entry.address}`}>{t('sources.suggest.back')}</a>
  const isSent = actionData !== undefined && !('problem' in actionData)
  const problem = actionData && 'problem' in actionData ? actionData.problem : undefined
  const at = filled(actionData && 'problem' in actionData ? actionData.sent : {}, problem?.fields)
  return (
    <PublicPage language={language} path={`/suggest/${entry.code}`} title={title} way={[{ href: `/${language}${entry.address}`, text: entry.code }, { text: title }]}>
      <div className='part flow'>
        <h1>{title}</h1>
        <p className='lede'><InWords language={language} text={entry.title} /></p>
        {isSent ? <><Note>{t('sources.suggest.sent')}</Note><p>{back}</p></> : (
          <>
            <p className='text'>{t('sources.suggest.lede')}</p>
            {problem && <Problems title={problem.title} said={problem.detail} whys={problem.fields} />}
            <Form once={once}>
              <TextArea {...at('text')} label={t('sources.suggest.text')} hint={t('sources.suggest.text-hint')} required />
              <TextField {...at('contact')} label={t('sources.suggest.contact')} autoComplete='off' />
              <p className='row'><Submit>{t('sources.suggest.send')}</Submit> {back}</p>
            </Form>
          </>
        )}
      </div>
    </PublicPage>
  )
}
