import { data, redirect } from 'react-router'
import { languages } from '../../../core/words.ts'
import { showRequest } from '../../../domains/cases/index.ts'
import { likelySaid, putRequest, recordPerson, scriptOf } from '../../../domains/people/index.ts'
import { filled } from '../../form.ts'
import { Choice } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { parts, read, send } from '../../visit.ts'
import { languageOf, ownName, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import { Paragraphs } from '../paragraphs.tsx'
import type { Route } from './+types/new'
import { ContactFields } from './contact-fields.tsx'
import { BirthFields, ToldFields } from './known-fields.tsx'
import { Likely } from './likely.tsx'
import { NameFields } from './name-fields.tsx'
import { namesFrom, namesTyped, namesWhy } from './names.ts'
import '../../look/people.css'

const requestOf = (request: Request) => new URL(request.url).searchParams.get('request') ?? undefined

export async function loader({ context, request }: Route.LoaderArgs) {
  const from = requestOf(request)
  return { asked: from ? await read({ context }, showRequest, { request: from }) : undefined, once: { record: crypto.randomUUID(), put: crypto.randomUUID() } }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await request.formData()
  const { intent, rest } = await parts(form)
  const from = requestOf(request)
  if (intent === 'put' && from) {
    const put = await send({ context, request }, putRequest, { form, fixed: { request: from } })
    if ('output' in put) throw redirect(`/${params.language}/desk/people/${put.output.person}`, 303)
    return data({ sent: {}, problem: put.problem, likely: undefined }, { status: put.problem.status })
  }
  const { names, fields } = namesFrom(rest.names)
  const answered = await send({ context, request }, recordPerson, { form, fixed: { names, ...(from && { request: from }) } })
  if ('output' in answered) throw redirect(`/${params.language}/desk/people/${answered.output.person}`, 303)
  const { sent, problem } = answered
  const likely = likelySaid.safeParse(problem.now).data
  if (likely) return data({ sent, problem: undefined, likely }, { status: problem.status })
  return data({ sent, likely: undefined, problem: { ...problem, fields: namesWhy(problem.fields, fields, translate(languageOf(params.language) ?? 'en')('core.field.empty')) } }, { status: problem.status })
}

export default function NewPerson({ params, loaderData: { asked, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const own = asked?.about === 'myself' ? asked : undefined
  const carried = {
    language: asked?.language, reach: own?.reach, contact: own?.contact, hours: own?.hours,
    names: own?.name ? namesTyped([{ text: own.name, script: scriptOf(own.name) }]) : undefined,
  }
  const at = filled(actionData?.sent ?? carried, actionData?.problem?.fields)
  const likely = actionData?.likely
  const another = [...new Set([...at('another').given, ...(likely?.people.map(({ person }) => person) ?? [])])]
  const toldWhy = (['work', 'papers', 'health', 'family'] as const).some((name) => at(name).given.length + at(name).why.length > 0)
  return (
    <DeskPage language={language} tab='/people' path={`/people/new${asked ? `?request=${asked.request}` : ''}`} title={t('people.record.does')}>
      <div className='headrow'><h1>{t('people.record.does')}</h1><p className='soft'>{t('web.people.new-lede')}</p></div>
      {actionData?.problem && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      {likely && <Likely t={t} language={language} likely={likely} put={asked ? once.put : undefined} />}
      <div className={[asked && 'split', likely && 'part'].filter(Boolean).join(' ') || undefined}>
        <Form once={once.record}>
          {another.map((one) => <input key={one} type='hidden' name='another[]' value={one} />)}
          <section aria-labelledby='names'><h2 id='names'>{t('web.people.names')}</h2><NameFields t={t} at={at} /></section>
          <section className='part' aria-labelledby='about'>
            <h2 id='about'>{t('web.people.who')}</h2>
            <Choice {...at('language')} label={t('web.people.language')} options={languages.map((value) => ({ value, text: ownName[value] }))} required />
            <BirthFields t={t} language={language} at={at} />
            <details open={toldWhy}><summary>{t('web.people.told')}</summary><ToldFields t={t} at={at} /></details>
          </section>
          <section className='part' aria-labelledby='contact'>
            <h2 id='contact'>{t('web.people.contact')}</h2>
            {own && <p className='text soft'>{t('web.people.contact-carried')}</p>}
            <ContactFields t={t} at={at} />
          </section>
          <p className='row'><Submit>{t(likely ? 'web.same.another' : 'people.record.does')}</Submit>{likely && <span className='soft'>{t('web.same.another-hint')}</span>}</p>
        </Form>
        {asked && (
          <aside className='side' aria-label={t('web.request.told')}>
            <section aria-labelledby='told'>
              <h2 id='told'>{t('web.request.told')}</h2>
              {asked.account && <Paragraphs text={asked.account} />}
              <p><a href={`/${language}/desk/requests/${asked.request}`}>{t('web.people.to-request')}</a></p>
            </section>
            {asked.about === 'someone else' && <section><Note>{t('web.people.asked-by-other')}</Note></section>}
          </aside>
        )}
      </div>
    </DeskPage>
  )
}
