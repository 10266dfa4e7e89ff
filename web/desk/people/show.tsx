import { data } from 'react-router'
import { openCase } from '../../../domains/cases/index.ts'
import { showPerson, withdrawBasis } from '../../../domains/people/index.ts'
import { Problems } from '../../parts/problems.tsx'
import { Road, Stop } from '../../parts/road.tsx'
import { act, parts, read } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { Documents } from '../documents/held.tsx'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/show'
import { Bases } from './bases.tsx'
import { CasesOf } from './cases-of.tsx'
import { Known } from './known.tsx'
import { roadOfPerson } from './road.ts'
import { stopIn } from './road-in-words.ts'
import { SharedWith } from './shared-with.tsx'
import type { PartOfPerson } from './shown.ts'
import { WhoItIs } from './who-it-is.tsx'
import '../../look/people.css'

export async function loader({ context, params: { person } }: Route.LoaderArgs) {
  const shown = await read({ context }, showPerson, { person })
  return {
    shown, now: Temporal.Now.instant().toString(), open: crypto.randomUUID(),
    withdraw: Object.fromEntries(shown.bases.map(({ basis }) => [basis, crypto.randomUUID()])),
  }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const { intent } = await parts(await request.clone().formData())
  const answered = intent === 'open'
    ? await act({ context, request }, openCase, { fixed: { person: params.person }, then: (opened, language) => `/${language}/desk/cases/${opened.case}` })
    : await act({ context, request }, withdrawBasis, { then: (_, language) => `/${language}/desk/people/${params.person}#consents` })
  return data(answered.data, answered.init ?? undefined)
}

export default function Person({ params, loaderData: { shown, now, open, withdraw }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const part: PartOfPerson = { t, language, now, shown, works: shown.office.roles.includes('case worker'), open, withdraw }
  return (
    <DeskPage language={language} tab='/people' path={`/people/${shown.person}`} title={t('web.person.title')}>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <WhoItIs {...part} />
      <div className='three'>
        <section aria-labelledby='road'>
          <h2 id='road'>{t('web.person.road')}</h2>
          <Road>{roadOfPerson(shown, now).map((stop, at) => <Stop key={at} is={stop.is} {...stopIn(part, stop)} />)}</Road>
        </section>
        <div>
          <Known {...part} />
          <SharedWith {...part} />
          <CasesOf {...part} />
          <Documents {...part} zone={shown.office.zone} documents={shown.documents} person={shown.person} may={part.works} />
        </div>
        <aside className='side' aria-label={t('web.person.consents')}><Bases {...part} /></aside>
      </div>
    </DeskPage>
  )
}
