import { data, redirect } from 'react-router'
import { Refused } from '../../../core/refused.ts'
import { refer, showCase } from '../../../domains/cases/index.ts'
import { say } from '../../../doors/problem.ts'
import '../../look/case.css'
import { askingPurpose } from '../../../domains/people/index.ts'
import { Empty } from '../../parts/empty.tsx'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { parts, read, send, visitContext } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/refer'
import { keyed } from './forms.ts'
import { Heading } from './heading.tsx'
import { Offer } from './offer.tsx'

export async function loader({ context, params }: Route.LoaderArgs) {
  const shown = await read({ context }, showCase, { case: params.case })
  return { shown, now: Temporal.Now.instant().toString(), once: keyed(shown.bases.map(({ basis }) => basis)) }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const { language } = context.get(visitContext)
  const form = await request.formData()
  const { rest } = await parts(form)
  // With nothing ticked the operation would share all that the basis covers: here the ticks say what goes.
  const answered = rest.classes === undefined
    ? { sent: rest, problem: say(translate(language), new Refused('invalid', 'core.refused.invalid', { fields: { classes: [{ key: 'core.field.choose' }] } })) }
    : await send({ context, request }, refer, { form, fixed: { case: params.case } })
  if (!('problem' in answered)) throw redirect(`/${language}/desk/referrals/${answered.output.referral}`, 303)
  return data({ ...answered, basis: rest.basis }, { status: answered.problem.status })
}

export default function ReferPage({ params, loaderData: { shown, now, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { person, bases } = shown
  const offered = bases.filter(({ state, purpose }) => state !== 'withdrawn' && state !== 'ended' && purpose !== askingPurpose)
  const consent = person && `/${language}/desk/people/${person.person}/consent`
  return (
    <DeskPage language={language} tab='/cases' path={`/cases/${shown.case}/refer`} title={t('cases.referrals.refer.does')}>
      <Heading t={t} language={language} shown={shown} title={t('cases.referrals.refer.does')} />
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      {!person ? <Note>{t('cases.referrals.refer.no-person')}</Note> : shown.closure ? <Note>{t('cases.referrals.refer.closed')}</Note> : (
        <>
          {offered.length > 0 && <p className='text'>{t('web.refer.lede')}</p>}
          {offered.length === 0
            ? <Empty level={2} title={t('web.refer.none')} next={consent && <a className='do' href={consent}>{t('people.consent.give.does')}</a>}><p className='text'>{t('web.refer.none-more')}</p></Empty>
            : offered.map((basis) => (
              <Offer
                key={basis.basis} t={t} language={language} shown={shown} basis={basis} now={now} once={once[basis.basis] ?? ''}
                refused={actionData?.basis === basis.basis ? actionData : undefined}
              />
            ))}
          {offered.length > 0 && consent && <p className='row part'><a href={consent}>{t('web.refer.other-consent')}</a></p>}
        </>
      )}
    </DeskPage>
  )
}
