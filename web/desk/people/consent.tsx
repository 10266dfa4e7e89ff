import { data } from 'react-router'
import { languages } from '../../../core/words.ts'
import { listPartners } from '../../../domains/directory/index.ts'
import { giveConsent, reviewConsentText, showConsentText, showPerson } from '../../../domains/people/index.ts'
import { filled } from '../../form.ts'
import { Choice, DateField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Way } from '../../parts/way.tsx'
import { act, parts, read } from '../../visit.ts'
import { languageOf, ownName, translate } from '../../words.ts'
import { dayOf, dayTyped } from '../days.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/consent'
import { Aloud, ReviewText } from './aloud.tsx'
import { ChoiceFields } from './choice-fields.tsx'
import { choiceFrom, isWhole } from './consent-choice.ts'
import { RecordConsent } from './consent-record.tsx'
import { inTwoAlphabets } from './say.ts'
import '../../look/people.css'

export async function loader({ context, request, params: { person } }: Route.LoaderArgs) {
  const shown = await read({ context }, showPerson, { person })
  const partners = await read({ context }, listPartners, {})
  const choice = choiceFrom(new URL(request.url).searchParams, shown.language, partners.map(({ organisation }) => organisation))
  const { organisation } = shown.office
  const text = await read({ context }, showConsentText, { ...choice, classes: [...choice.classes], organisation })
  return { shown, partners, choice, text, today: dayOf(Temporal.Now.instant().toString(), shown.office.zone), once: { give: crypto.randomUUID(), review: crypto.randomUUID() } }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const { intent = '' } = await parts(await request.clone().formData())
  const answered = intent === 'review'
    ? await act({ context, request }, reviewConsentText, { then: () => new URL(request.url).pathname + new URL(request.url).search })
    : await act({ context, request }, giveConsent, { fixed: { person: params.person }, then: (_, language) => `/${language}/desk/people/${params.person}#consents` })
  return data({ ...answered.data, intent }, answered.init ?? undefined)
}

export default function Consent({ params, loaderData: { shown, partners, choice, text, today, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { first, other } = inTwoAlphabets(shown.names)
  const works = shown.office.roles.includes('case worker')
  const reviews = shown.office.roles.includes('supervisor') || shown.office.roles.includes('coordinator')
  const suggested = Temporal.PlainDate.from(today).add({ days: 90 }).toString()
  const at = filled({ ...choice, classes: [...choice.classes], untilOn: dayTyped(choice.untilOn ?? suggested) })
  const recipient = partners.find(({ organisation }) => organisation === choice.recipient)
  return (
    <DeskPage language={language} tab='/people' path={`/people/${shown.person}/consent`} title={t('web.consent.title')}>
      <Way label={t('web.way')} steps={[{ text: first, href: `/${language}/desk/people/${shown.person}` }, { text: t('web.consent.title') }]} />
      <div className='headrow'><h1>{t('web.consent.title')}</h1><p className='soft'>{first}{other && ` · ${other}`}</p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <div className='consent'>
        <Form method='get' label={t('web.consent.choose-first')}>
          <h2>{t('web.consent.choose-first')}</h2>
          <Choice {...at('language')} label={t('web.consent.language')} options={languages.map((value) => ({ value, text: ownName[value] }))} />
          <ChoiceFields t={t} language={language} at={at} partners={partners} />
          <DateField {...at('untilOn')} label={t('web.person.last-day')} hint={t('web.consent.until-hint')} />
          <p className='row'><Submit look={isWhole(choice) ? 'also' : 'do'}>{t('web.consent.show')}</Submit></p>
        </Form>
        <div>
          <Aloud t={t} language={language} text={text}>
            {!text.reviewedBy && reviews && <ReviewText t={t} of={text.language} today={today} once={once.review} refused={actionData?.intent === 'review' ? actionData : undefined} />}
          </Aloud>
          {works && <RecordConsent t={t} language={language} person={shown.person} choice={choice} text={text} recipient={recipient} office={shown.office} today={today} once={once.give} refused={actionData?.intent === 'give' ? actionData : undefined} />}
        </div>
      </div>
    </DeskPage>
  )
}
