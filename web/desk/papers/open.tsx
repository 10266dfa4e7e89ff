import { data, redirect } from 'react-router'
import { changePaper, endPaper, handPaper, openPaper, paperEnds } from '../../../domains/people/index.ts'
import { filled } from '../../form.ts'
import { Choice } from '../../parts/field.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { State } from '../../parts/state.tsx'
import { Way } from '../../parts/way.tsx'
import { parts, read, send, visitContext } from '../../visit.ts'
import { countryName, dayInWords, languageOf, translate } from '../../words.ts'
import { keyed } from '../cases/forms.ts'
import { dayOf, dayTyped } from '../days.ts'
import { oneOf } from '../known.ts'
import { DeskPage } from '../page.tsx'
import { inTwoAlphabets } from '../people/say.ts'
import type { Route } from './+types/open'
import { HolderFields, PaperFields } from './fields.tsx'
import { Ends } from './said.tsx'
import '../../look/people.css'

const forms = ['hand', 'change', 'end'] as const

export async function loader({ context, params: { paper } }: Route.LoaderArgs) {
  return { shown: await read({ context }, openPaper, { paper }), once: keyed(forms) }
}

export async function action({ context, request, params: { person, paper } }: Route.ActionArgs) {
  const form = await request.formData()
  const part = oneOf(forms, (await parts(form)).intent) ?? 'hand'
  const [to, here] = [{ context, request }, { form, fixed: { paper } }]
  const answered = part === 'hand' ? await send(to, handPaper, here) : part === 'change' ? await send(to, changePaper, here) : await send(to, endPaper, here)
  if ('problem' in answered) return data({ part, sent: answered.sent, problem: answered.problem }, { status: answered.problem.status })
  throw redirect(`/${context.get(visitContext).language}/desk/people/${person}/papers${part === 'end' ? '' : `/${paper}`}`, 303)
}

/** One identity paper, whole: its number, what stands in it, who had it and since when. Opening it leaves a trace. */
export default function PaperPage({ params, loaderData: { shown, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { person, office, kind, says, expiresOn, held, ended, differs, version, today } = shown
  const { first } = inTwoAlphabets(shown.names)
  const papers = `/${language}/desk/people/${person}/papers`
  const works = (office?.roles.includes('case worker') ?? false) && !ended
  const inPart = (part: (typeof forms)[number], stands: unknown = {}) => (actionData?.part === part ? filled(actionData.sent, actionData.problem.fields) : filled(stands))
  const day = (value: string | undefined | null) => (value ? dayInWords(language, value) : undefined)
  const facts = [
    [t('web.papers.number'), says.number], [t('web.papers.name'), says.name], [t('web.papers.other-name'), says.otherName], [t('web.papers.country'), says.country && countryName(language, says.country)],
    [t('people.content.born on'), day(says.bornOn), differs.includes('bornOn')], [t('web.papers.sex'), says.sex && t(`web.papers.sex.${says.sex}`)],
    [t('people.content.citizenship'), says.citizenship && countryName(language, says.citizenship), differs.includes('citizenship')],
    [t('web.papers.issued'), day(says.issuedOn)], [t('web.papers.expires'), day(expiresOn)], [t('web.papers.note'), says.note],
    [t('web.papers.checked'), says.zone && t(`web.papers.zone-${says.zone}`)],
  ] as const
  return (
    <DeskPage language={language} tab='/people' path={`/people/${person}/papers/${params.paper}`} title={t(`people.paper.${kind}`)}>
      <Way label={t('web.way')} steps={[{ text: first, href: `/${language}/desk/people/${person}` }, { text: t('web.papers.title'), href: papers }, { text: t(`people.paper.${kind}`) }]} />
      <div className='headrow'><h1>{t(`people.paper.${kind}`)}</h1><p className='soft'>{first}</p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <p className='row'>{ended ? <State is='none'>{t(`people.papers.ended.${ended.why}`)}</State> : <Ends t={t} language={language} expiresOn={expiresOn} today={today} />}</p>
      <div className='split'>
        <div>
          <section aria-labelledby='says'>
            <h2 id='says'>{t('web.papers.says')}</h2>
            <Facts facts={facts.flatMap(([name, value, isOther]) => (value ? [{ name, value, ...(isOther && { note: t('web.papers.differs') }) }] : []))} />
          </section>
          {works && (
            <details className='add part' open={actionData?.part === 'change'}>
              <summary>{t('people.papers.change.does')}</summary>
              <Form once={once.change ?? ''} seen={version}>
                <PaperFields t={t} language={language} at={inPart('change', { ...says, zone: undefined, kind, bornOn: dayTyped(says.bornOn), issuedOn: dayTyped(says.issuedOn), expiresOn: dayTyped(expiresOn ?? undefined) })} />
                <p className='row'><Submit intent='change'>{t('people.papers.change.does')}</Submit></p>
              </Form>
            </details>
          )}
          {!ended && (
            <details className='add part' open={actionData?.part === 'end'}>
              <summary>{t('people.papers.end.does')}</summary>
              <Form once={once.end ?? ''} seen={version}>
                <p className='soft'>{t('web.papers.end-hint')}</p>
                <Choice {...inPart('end')('why')} label={t('web.documents.why')} options={paperEnds.map((value) => ({ value, text: t(`people.papers.ended.${value}`) }))} required />
                <p className='row'><Submit look='stop' intent='end'>{t('people.papers.end.does')}</Submit></p>
              </Form>
            </details>
          )}
        </div>
        <aside className='side' aria-label={t('web.papers.holder')}>
          <section aria-labelledby='held'>
            <h2 id='held'>{t('web.papers.holder')}</h2>
            <ul className='lines'>
              {held.map(({ holder, note, since, recordedAt, by }, at) => (
                <li key={recordedAt}>
                  {at === 0 ? <b>{t(`people.holder.${holder}`)}</b> : t(`people.holder.${holder}`)}{since && <> <span className='num'>{t('web.papers.since', { day: dayInWords(language, since) })}</span></>}
                  {note && <><br />{note}</>}
                  <br /><span className='soft small'>{t('web.papers.recorded', { day: dayInWords(language, dayOf(recordedAt, office?.zone ?? 'UTC')) })}{by && `, ${by}`}</span>
                </li>
              ))}
            </ul>
          </section>
          {works && (
            <section className='part' aria-labelledby='hand'>
              <h2 id='hand'>{t('people.papers.hand.does')}</h2>
              <Form once={once.hand ?? ''}>
                <HolderFields t={t} at={inPart('hand')} />
                <p className='row'><Submit look='also' intent='hand'>{t('people.papers.hand.does')}</Submit></p>
              </Form>
            </section>
          )}
        </aside>
      </div>
    </DeskPage>
  )
}
