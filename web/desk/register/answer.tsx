import { languages } from '../../../core/words.ts'
import { answerStatement, saidAboutUs } from '../../../domains/sources/index.ts'
import { filled } from '../../form.ts'
import { Select, TextArea } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { InWords } from '../../public/register.tsx'
import { propertyName, Said } from '../../public/said.tsx'
import { nothingHere } from '../../public/layout.tsx'
import { act, read } from '../../visit.ts'
import { languageOf, ownName, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/answer'

export async function loader({ context, params }: Route.LoaderArgs) {
  const { said: [one] } = await read({ context }, saidAboutUs, { statement: params.statement })
  if (!one) throw nothingHere()
  return { one, once: crypto.randomUUID() }
}

export const action = ({ context, request, params }: Route.ActionArgs) =>
  act({ context, request }, answerStatement, { fixed: { statement: params.statement }, then: (_, language) => `/${language}/desk/said` })

/** One statement that concerns us, as everybody reads it, and what we say to it. */
export default function Answer({ params, loaderData: { one, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const at = filled(actionData?.sent ?? { language }, actionData?.problem.fields)
  const title = `${propertyName(language, one.property)}: ${one.subject}`
  return (
    <DeskPage language={language} tab='/events' path={`/said/${one.statement}`} title={title}>
      <div className='part flow'>
        <h1>{title}</h1>
        {one.address !== null && <p><a href={`/${language}${one.address}`}><InWords language={language} text={one.title} /></a></p>}
        <blockquote className='text'><Said language={language} one={one} /></blockquote>
        {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
        {!one.isAnswered && (
          <Form once={once} label={t('sources.answer.does')}>
            <Select {...at('language')} label={t('web.register.answer-language')} options={languages.map((value) => ({ value, text: ownName[value] }))} required />
            <TextArea {...at('text')} label={t('web.register.answer')} hint={t('web.register.answer-hint')} rows={5} required />
            <p className='row'><Submit>{t('web.register.answer-send')}</Submit></p>
          </Form>
        )}
        <p><a href={`/${language}/desk/said`}>{t('web.register.about-us')}</a></p>
      </div>
    </DeskPage>
  )
}
