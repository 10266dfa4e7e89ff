import { erasePerson, showPerson } from '../../../domains/people/index.ts'
import { filled } from '../../form.ts'
import { Choice, Tick } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Way } from '../../parts/way.tsx'
import { act, read } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/erase'
import { inTwoAlphabets } from './say.ts'
import '../../look/people.css'

export async function loader({ context, params: { person } }: Route.LoaderArgs) {
  return { shown: await read({ context }, showPerson, { person }), once: crypto.randomUUID() }
}

export const action = ({ context, request, params }: Route.ActionArgs) =>
  act({ context, request }, erasePerson, { fixed: { person: params.person }, then: (_, language) => `/${language}/desk/people` })

export default function Erase({ params, loaderData: { shown, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const at = filled(actionData?.sent, actionData?.problem.fields)
  const { first, other } = inTwoAlphabets(shown.names)
  const live = shown.shared.filter((one) => one.live)
  const here = `/${language}/desk/people/${shown.person}`
  return (
    <DeskPage language={language} tab='/people' path={`/people/${shown.person}/erase`} title={t('people.erase.does')}>
      <Way label={t('web.way')} steps={[{ text: first, href: here }, { text: t('people.erase.does') }]} />
      <div className='headrow'><h1>{t('people.erase.does')}</h1><p className='soft'>{first}{other && ` · ${other}`}</p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <div className='col'>
        <section aria-labelledby='goes'>
          <h2 id='goes'>{t('web.erase.goes')}</h2>
          <ul className='sees not'>
            <li>{t('web.erase.goes-file')}</li>
            {shown.cases.length > 0 && <li>{t('web.erase.goes-cases', { count: shown.cases.length })}</li>}
            {shown.documents.length > 0 && <li>{t('web.erase.goes-documents', { count: shown.documents.length })}</li>}
            {shown.relations.length > 0 && <li>{t('web.erase.goes-linked', { count: shown.relations.length })}</li>}
            {shown.requests.length > 0 && <li>{t('web.erase.goes-requests', { count: shown.requests.length })}</li>}
            {live.length > 0 && <li>{t('web.erase.goes-shared', { count: live.length })}: {live.map(({ receiver }) => receiver).join(', ')}</li>}
          </ul>
        </section>
        <section aria-labelledby='stays'>
          <h2 id='stays'>{t('web.erase.stays')}</h2>
          <ul className='sees'>
            <li>{t('web.erase.stays-journal')}</li>
            <li>{t('web.erase.stays-counts')}</li>
            <li>{t('web.erase.stays-theirs')}</li>
          </ul>
        </section>
      </div>
      <Form once={once}>
        <div className='part'>
          {(shown.joined.into || shown.joined.parts.length > 0) && <Choice {...at('joined')} label={t('web.same.erase')} options={[{ value: 'this alone', text: t('web.same.erase-alone') }, { value: 'all', text: t('web.same.erase-all') }]} required />}
          <Tick {...at('sure')} label={t('web.erase.sure')} hint={t('web.erase.sure-hint')} />
          <p className='row'><Submit look='stop'>{t('web.erase.do')}</Submit> <a className='also' href={here}>{t('web.erase.not')}</a></p>
        </div>
      </Form>
    </DeskPage>
  )
}
