import { data } from 'react-router'
import { readDay } from '../../../core/fields.ts'
import { languages } from '../../../core/words.ts'
import { listPartners } from '../../../domains/directory/index.ts'
import { agreeToMeeting, listNodes, showMeetingText } from '../../../domains/exchange/index.ts'
import { agreeToAsking, reviewConsentText, showAskingText, showPerson, waysGiven } from '../../../domains/people/index.ts'
import { filled } from '../../form.ts'
import { Choice, DateField, Tick } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Way } from '../../parts/way.tsx'
import { act, parts, read } from '../../visit.ts'
import { countryName, languageOf, ownName, translate } from '../../words.ts'
import { dayOf, dayTyped } from '../days.ts'
import { oneOf } from '../known.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/elsewhere'
import { Aloud, ReviewText } from './aloud.tsx'
import { inTwoAlphabets } from './say.ts'
import '../../look/people.css'

/** That a person may be asked about in another organisation: whom and until when is chosen, the text is read aloud, and then the word is written down. */
export async function loader({ context, request, params: { person } }: Route.LoaderArgs) {
  const [shown, organisations, { nodes }] = await Promise.all([read({ context }, showPerson, { person }), read({ context }, listPartners, {}), read({ context }, listNodes, {})])
  // Organisations of this house, and offices of others who help and whose keys count.
  const partners = [
    ...organisations.map(({ organisation, name, country }) => ({ id: String(organisation), name, country, outside: false })),
    ...nodes.filter(({ kind, comparedAt, stoppedAt }) => kind === 'helpers' && comparedAt !== null && stoppedAt === null).map(({ node, name, country }) => ({ id: node, name, country, outside: true })),
  ]
  const query = new URL(request.url).searchParams
  const today = dayOf(Temporal.Now.instant().toString(), shown.office.zone)
  const language = oneOf(languages, query.get('language') ?? shown.language) ?? 'ru'
  const recipient = partners.find((one) => one.id === query.get('recipient'))
  const untilOn = readDay(query.get('untilOn') ?? '')
  const text = recipient?.outside ? await read({ context }, showMeetingText, { language, node: recipient.id, untilOn }) : await read({ context }, showAskingText, { language, organisation: shown.office.organisation, recipient: recipient?.id, untilOn })
  return { shown, partners, chosen: { language, recipient: recipient ?? null, untilOn: untilOn ?? null }, text, today, once: { agree: crypto.randomUUID(), review: crypto.randomUUID() } }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const { intent = '', rest } = await parts(await request.clone().formData())
  const agreed = { fixed: { person: params.person }, then: (_: unknown, language: string) => `/${language}/desk/people/${params.person}#consents` }
  const answered = intent === 'review'
    ? await act({ context, request }, reviewConsentText, { then: () => new URL(request.url).pathname + new URL(request.url).search })
    : rest.node === undefined ? await act({ context, request }, agreeToAsking, agreed) : await act({ context, request }, agreeToMeeting, agreed)
  return data({ ...answered.data, intent }, answered.init ?? undefined)
}

export default function AskedElsewhere({ params, loaderData: { shown, partners, chosen, text, today, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { first, other } = inTwoAlphabets(shown.names)
  const here = `/${language}/desk/people/${shown.person}`
  const choice = filled({ language: chosen.language, recipient: chosen.recipient?.id ?? '', untilOn: dayTyped(chosen.untilOn ?? Temporal.PlainDate.from(today).add({ days: 180 }).toString()) })
  const refused = actionData?.intent === 'agree' ? actionData : undefined
  const at = filled(refused?.sent ?? { givenOn: dayTyped(today) }, refused?.problem.fields)
  const { recipient, untilOn } = chosen
  const works = shown.office.roles.includes('case worker')
  return (
    <DeskPage language={language} tab='/people' path={`/people/${shown.person}/elsewhere`} title={t('web.elsewhere.consent')}>
      <Way label={t('web.way')} steps={[{ text: first, href: here }, { text: t('web.elsewhere.consent') }]} />
      <div className='headrow'><h1>{t('web.elsewhere.consent')}</h1><p className='soft'>{first}{other && ` · ${other}`}</p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      {shown.keptApart ? <Note>{t('people.compartment.kept-apart')}</Note> : partners.length === 0 ? <Note>{t('web.elsewhere.alone')}</Note> : (
        <div className='consent'>
          <Form method='get' label={t('web.consent.choose-first')}>
            <h2>{t('web.consent.choose-first')}</h2>
            <Choice {...choice('language')} label={t('web.consent.language')} options={languages.map((value) => ({ value, text: ownName[value] }))} />
            <Choice {...choice('recipient')} label={t('web.elsewhere.where')} options={partners.map((one) => ({ value: one.id, text: one.name, hint: `${countryName(language, one.country)}${one.outside ? `; ${t('web.houses.outside')}` : ''}` }))} required />
            <DateField {...choice('untilOn')} label={t('web.person.last-day')} hint={t('web.consent.until-hint')} />
            <p className='row'><Submit look={recipient && untilOn ? 'also' : 'do'}>{t('web.consent.show')}</Submit></p>
          </Form>
          <div>
            <Aloud t={t} language={language} text={text}>
              {!text.reviewedBy && shown.office.roles.includes('supervisor') && <ReviewText t={t} of={text.language} text={recipient?.outside ? 'meeting' : 'asking'} today={today} once={once.review} refused={actionData?.intent === 'review' ? actionData : undefined} />}
            </Aloud>
            {works && (recipient && untilOn ? (
              <section className='part onscreen' aria-labelledby='record'>
                <h2 id='record'>{t('web.consent.record')}</h2>
                <p className='text soft'>{t('web.consent.record-more', { agree: text.labels.agree, refuse: text.labels.refuse, think: text.labels.think })}</p>
                <Form once={once.agree} hidden={{ language: chosen.language, [recipient.outside ? 'node' : 'recipient']: recipient.id, untilOn }}>
                  <div className='col then'>
                    <Choice {...at('wayGiven')} label={t('web.person.how-given')} options={waysGiven.map((value) => ({ value, text: t(`people.given.${value}`) }))} required />
                    <div>
                      <DateField {...at('givenOn')} label={t('web.consent.given-on')} hint={t('web.people.day-hint')} required />
                      {recipient.country !== shown.office.country && <Tick {...at('crossesBorder')} label={t('web.elsewhere.crosses', { country: countryName(language, recipient.country) })} />}
                    </div>
                  </div>
                  <p className='row'><Submit intent='agree'>{t('people.asking.agree.does')}</Submit> <a href={here}>{t('web.consent.no')}</a></p>
                </Form>
              </section>
            ) : <p className='part text soft'>{t('web.elsewhere.choose-all')}</p>)}
          </div>
        </div>
      )}
    </DeskPage>
  )
}
