import { data } from 'react-router'
import { openCase } from '../../../domains/cases/index.ts'
import { askForReferral, listKnownElsewhere, partPeople, showPerson, withdrawBasis } from '../../../domains/people/index.ts'
import { plain } from '../../plain.ts'
import { Problems } from '../../parts/problems.tsx'
import { Road, Stop } from '../../parts/road.tsx'
import { act, parts, read } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { Documents } from '../documents/held.tsx'
import { dayOf } from '../days.ts'
import { DeskPage } from '../page.tsx'
import { Papers } from '../papers/held.tsx'
import type { Route } from './+types/show'
import { Bases } from './bases.tsx'
import { CasesOf } from './cases-of.tsx'
import { Joined, ReadWith } from './joined.tsx'
import { Known } from './known.tsx'
import { KnownElsewhere } from './known-elsewhere.tsx'
import { AnswersFor, Linked } from './linked.tsx'
import { roadOfPerson } from './road.ts'
import { stopIn } from './road-in-words.ts'
import { SharedWith } from './shared-with.tsx'
import type { PartOfPerson } from './shown.ts'
import { WhoItIs } from './who-it-is.tsx'
import '../../look/people.css'

export async function loader({ context, params: { person } }: Route.LoaderArgs) {
  const [shown, { finds }] = await Promise.all([read({ context }, showPerson, { person }), read({ context }, listKnownElsewhere, { person })])
  return {
    shown, finds: plain(finds), refer: crypto.randomUUID(), now: Temporal.Now.instant().toString(), open: crypto.randomUUID(),
    part: Object.fromEntries(shown.joined.parts.map(({ merge }) => [merge, crypto.randomUUID()])),
    withdraw: Object.fromEntries(shown.bases.map(({ basis }) => [basis, crypto.randomUUID()])),
  }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const { intent } = await parts(await request.clone().formData())
  const answered = intent === 'open'
    ? await act({ context, request }, openCase, { fixed: { person: params.person }, then: (opened, language) => `/${language}/desk/cases/${opened.case}` })
    : intent === 'refer' ? await act({ context, request }, askForReferral, { fixed: { person: params.person }, then: (_, language) => `/${language}/desk/people/${params.person}#elsewhere` })
    : intent === 'part' ? await act({ context, request }, partPeople, { then: (_, language) => `/${language}/desk/people/${params.person}` })
    : await act({ context, request }, withdrawBasis, { then: (_, language) => `/${language}/desk/people/${params.person}#consents` })
  return data(answered.data, answered.init ?? undefined)
}

export default function Person({ params, loaderData: { shown, finds, refer, now, open, part: parting, withdraw }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const part: PartOfPerson = { t, language, now, shown, works: shown.office.roles.includes('case worker'), open, withdraw }
  const together: PartOfPerson = { ...part, shown: { ...shown, ...shown.joined.reads } }
  return (
    <DeskPage language={language} tab='/people' path={`/people/${shown.person}`} title={t('web.person.title')}>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <ReadWith {...part} />
      <WhoItIs {...together} />
      {shown.answers && shown.answers !== 'guardian' && <AnswersFor t={t} answers={shown.answers} />}
      <div className='three'>
        <section aria-labelledby='road'>
          <h2 id='road'>{t('web.person.road')}</h2>
          <Road>{roadOfPerson(shown, now).map((stop, at) => <Stop key={at} is={stop.is} {...stopIn(part, stop)} />)}</Road>
        </section>
        <div>
          <Known {...together} />
          <Joined {...part} once={parting} />
          <SharedWith {...part} />
          <KnownElsewhere {...part} finds={finds} once={refer} />
          <CasesOf {...part} />
          <Linked t={t} language={language} person={shown.person} relations={shown.relations} keptApart={shown.keptApart} may />
          <Papers t={t} language={language} person={shown.person} today={dayOf(now, shown.office.zone)} papers={shown.papers} may={part.works} />
          <Documents {...part} zone={shown.office.zone} documents={shown.documents} person={shown.person} may={part.works} />
          <p className='row part'><a href={`/${language}/desk/people/${shown.person}/envelopes`}>{t('web.sending.title')}</a></p>
        </div>
        <aside className='side' aria-label={t('web.person.consents')}><Bases {...part} /></aside>
      </div>
    </DeskPage>
  )
}
