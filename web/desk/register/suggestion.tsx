import { decideSuggestion, readings, showSuggestion } from '../../../domains/sources/index.ts'
import { filled } from '../../form.ts'
import { Select, TextArea, TextField, Tick } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { act, read } from '../../visit.ts'
import { dayInWords, languageOf, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/suggestion'

/** What a statement may be about, as readers know it. */
const properties = [
  'title', 'other title', 'name', 'alias', 'starts on', 'ends on', 'dates', 'donor', 'implementer', 'partner', 'country', 'goal', 'component', 'result', 'budget', 'role', 'founded', 'closed',
  'attendance', 'host', 'participant', 'theme', 'outcome', 'status',
] as const

export async function loader({ context, params }: Route.LoaderArgs) {
  return { one: await read({ context }, showSuggestion, { suggestion: params.suggestion }), once: crypto.randomUUID() }
}

export const action = ({ context, request, params }: Route.ActionArgs) =>
  act({ context, request }, decideSuggestion, { fixed: { suggestion: params.suggestion, language: languageOf(params.language) }, then: (_, language) => `/${language}/desk/suggestions?decided` })

/** A reader's words, and what the keeper makes of them: what is now said, with its source, or why it stays. */
export default function Suggestion({ params, loaderData: { one, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const at = filled(actionData?.sent ?? {}, actionData?.problem.fields)
  const title = `${t('web.register.suggestion')}: ${one.subject}`
  return (
    <DeskPage language={language} tab='/events' path={`/suggestions/${one.suggestion}`} title={title}>
      <div className='part flow'>
        <h1>{title}</h1>
        <p className='small soft'>{dayInWords(language, one.at.slice(0, 10))}{one.contact !== null && ` · ${one.contact}`}</p>
        <blockquote lang={one.language} className='text'>{one.text}</blockquote>
        {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
        <Form once={once} label={t('sources.suggestions.decide.does')}>
          <Tick {...at('taken')} label={t('web.register.take-up')} hint={t('web.register.take-up-hint')} />
          <Select {...at('property')} label={t('web.register.property')} none={t('sources.property.other')} options={properties.map((value) => ({ value, text: t(`sources.property.${value}`) }))} />
          <TextArea {...at('words')} label={t('web.register.words')} rows={3} />
          <TextField {...at('assertedBy')} label={t('web.register.asserted-by')} />
          <TextField {...at('url')} label={t('web.register.url')} />
          <TextField {...at('cited')} label={t('web.register.cited')} />
          <Select {...at('reading')} label={t('web.register.reading')} none='…' options={readings.map((value) => ({ value, text: t(`sources.reading.${value}`) }))} />
          <TextArea {...at('reason')} label={t('web.register.reason')} hint={t('web.register.reason-hint')} rows={3} required />
          <p className='row'><Submit>{t('web.register.decide')}</Submit></p>
        </Form>
      </div>
    </DeskPage>
  )
}
