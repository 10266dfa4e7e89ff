import { data, redirect } from 'react-router'
import { listPapers, readZone, recordPaper, signHolders } from '../../../domains/people/index.ts'
import { filled } from '../../form.ts'
import { Empty } from '../../parts/empty.tsx'
import { Tick } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Way } from '../../parts/way.tsx'
import { parts, read, send, visitContext } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import { inTwoAlphabets } from '../people/say.ts'
import type { Route } from './+types/list'
import { HolderFields, PaperFields } from './fields.tsx'
import { PaperLine } from './said.tsx'
import { typedFrom, ZoneForm, ZoneRead } from './zone.tsx'
import '../../look/people.css'

export async function loader({ context, params: { person } }: Route.LoaderArgs) {
  return { shown: await read({ context }, listPapers, { person }), once: crypto.randomUUID() }
}

export async function action({ context, request, params: { person } }: Route.ActionArgs) {
  const form = await request.formData()
  const { intent } = await parts(form)
  if (intent === 'read') {
    const zone = form.get('zone')
    const answered = await send({ context, request }, readZone, { form })
    if ('problem' in answered) return data({ read: undefined, sent: { zone }, problem: answered.problem }, { status: answered.problem.status })
    return data({ read: answered.output, sent: { ...typedFrom(answered.output), zone }, problem: undefined })
  }
  const answered = await send({ context, request }, recordPaper, { form, fixed: { person } })
  if ('problem' in answered) return data({ read: undefined, sent: answered.sent, problem: answered.problem }, { status: answered.problem.status })
  throw redirect(`/${context.get(visitContext).language}/desk/people/${person}/papers/${answered.output.paper}`, 303)
}

/** The identity papers of a person: what there is, when it ends, who has it; one more, from the lines at its foot or typed. */
export default function PapersPage({ params, loaderData: { shown, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { person, office, papers, today, lacks, cases, keptApart } = shown
  const { first, other } = inTwoAlphabets(shown.names)
  const [held, over] = [papers.filter(({ ended }) => !ended), papers.filter(({ ended }) => ended)]
  const line = { t, language, person, today }
  const sign = held.some(({ holder }) => holder && signHolders.includes(holder.holder))
  const at = filled(actionData?.sent, actionData?.problem?.fields)
  const lines = at('zone').given[0]
  return (
    <DeskPage language={language} tab='/people' path={`/people/${person}/papers`} title={t('web.papers.title')}>
      <Way label={t('web.way')} steps={[{ text: first, href: `/${language}/desk/people/${person}` }, { text: t('web.papers.title') }]} />
      <div className='headrow'><h1>{t('web.papers.title')}</h1><p className='soft'>{first}{other && ` · ${other}`}</p></div>
      <p className='text'>{t('web.papers.lede')} <a href={`/${language}/desk/people/${person}/documents`}>{t('web.documents.title')}</a></p>
      {actionData?.problem && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      {keptApart && <div className='then'><Note>{t('web.papers.apart-more')}</Note></div>}
      {sign && (
        <div className='then'><Note title={t('web.papers.sign')}>
          <p>{t('web.papers.sign-more')}</p>
          {cases.map((one) => <p key={one.case}><a href={`/${language}/desk/cases/${one.case}/screening`}>{t('web.papers.sign-go', { reference: one.reference })}</a></p>)}
        </Note></div>
      )}
      <section className='part' aria-label={t('web.papers.title')}>
        {held.length === 0 && <Empty title={t('web.papers.none')} next={<a href='#record'>{t('people.papers.record.does')}</a>} level={2} />}
        {held.length > 0 && <ul className='lines'>{held.map((one) => <li key={one.paper}><PaperLine {...line} paper={one} /></li>)}</ul>}
        {over.length > 0 && <details><summary>{t('web.papers.over', { count: over.length })}</summary><ul className='lines'>{over.map((one) => <li key={one.paper}><PaperLine {...line} paper={one} /></li>)}</ul></details>}
      </section>
      {office.roles.includes('case worker') && (
        <>
          <section className='part' aria-labelledby='record'>
            <h2 id='record'>{t('people.papers.record.does')}</h2>
            <ZoneForm t={t} at={at} />
          </section>
          {actionData?.read && <ZoneRead t={t} language={language} read={actionData.read} />}
          <div className='part'>
            <Form once={once} {...(lines && { hidden: { zone: lines } })} label={t('people.papers.record.does')}>
              <PaperFields t={t} language={language} at={at} />
              <HolderFields t={t} at={at} />
              {!keptApart && (lacks.bornOn || lacks.citizenship) && <Tick {...at('fill')} label={t('web.papers.fill')} hint={t('web.papers.fill-hint')} />}
              <p className='hint'>{t('web.papers.names-join')}</p>
              <p className='row'><Submit intent='record'>{t('people.papers.record.does')}</Submit></p>
            </Form>
          </div>
        </>
      )}
    </DeskPage>
  )
}
