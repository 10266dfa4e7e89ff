import { data } from 'react-router'
import { answerMeeting, askMeeting, largestMeeting, listMeetings, takeInMeeting, type MeetingState } from '../../../domains/exchange/index.ts'
import '../../look/case.css'
import { filled } from '../../form.ts'
import { Bring } from '../../parts/bring.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Select } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { State, type Standing } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { Way } from '../../parts/way.tsx'
import { act, parts, read } from '../../visit.ts'
import { countryName, languageOf, translate } from '../../words.ts'
import { bringFile } from '../bring-file.ts'
import { keyed } from '../cases/forms.ts'
import { dayOf, lastDayOf, shortDay } from '../days.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/by-file'

const looks = { working: 'ahead', question: 'now', waits: 'now', answer: 'now', closing: 'now', compared: 'done', declined: 'none', nobody: 'none', unusable: 'held', over: 'none' } as const satisfies Record<MeetingState, Standing>

/** Whom offices of other houses know too: making a question, taking files in and out, accepting. Nobody's name. */
export async function loader({ context }: Route.LoaderArgs) {
  const shown = await read({ context }, listMeetings, {})
  return { ...shown, now: Temporal.Now.instant().toString(), once: keyed(['ask', 'bring', ...shown.meetings.map(({ meeting }) => meeting)]) }
}

export async function action({ context, request, params: { language } }: Route.ActionArgs) {
  const here = `/${language}/desk/elsewhere/by-file`
  if (/^multipart\//i.test(request.headers.get('content-type') ?? '')) {
    await read({ context }, listMeetings, {})
    const brought = await bringFile({ context, request }, takeInMeeting, { most: largestMeeting, then: () => `${here}#all` })
    return data({ ...brought.data, of: 'bring' }, brought.init ?? undefined)
  }
  const { intent = '' } = await parts(await request.clone().formData())
  const answered = intent === 'ask' ? await act({ context, request }, askMeeting, { then: () => `${here}#all` })
    : await act({ context, request }, answerMeeting, { fixed: { answer: intent }, then: () => `${here}#all` })
  return data({ problem: answered.data.problem, of: intent }, answered.init ?? undefined)
}

export default function ByFile({ params, loaderData: { office, nodes, meetings, questionsADay, peopleADay, now, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const desk = `/${language}/desk`
  const whole = ({ name, country }: { name: string; country: string }) => `${name}, ${countryName(language, country)}`
  const day = (at: string) => shortDay(language, dayOf(at, office.zone), dayOf(now, office.zone))
  const last = (until: string) => shortDay(language, lastDayOf(until, office.zone), dayOf(now, office.zone))
  const carried = meetings.filter(({ state }) => state === 'question' || state === 'answer' || state === 'closing')
  const waiting = meetings.filter(({ state }) => state === 'waits')
  return (
    <DeskPage language={language} tab='/referrals' path='/elsewhere/by-file' title={t('web.houses.title')}>
      <Way label={t('web.way')} steps={[{ text: t('web.elsewhere.title'), href: `${desk}/elsewhere` }, { text: t('web.houses.title') }]} />
      <div className='headrow'><h1>{t('web.houses.title')}</h1><p className='soft'>{t('web.houses.lede')}</p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} labels={{ file: t('web.houses.file'), node: t('web.houses.office') }} />}
      {carried.length > 0 && (
        <section className='part' aria-labelledby='carry'>
          <h2 id='carry'>{t('web.houses.to-carry')} <State is='now'>{carried.length}</State></h2>
          <p className='text soft'>{t('web.houses.carry-more')}</p>
          <ul className='lines'>
            {carried.map(({ meeting, partner, state, until }) => (
              <li key={meeting}>
                <b>{whole(partner)}</b> <span className='soft'>{t(`web.houses.state.${state}`)}; {t('web.elsewhere.until', { day: last(until) })}</span>
                <p className='row'><a className='also' href={`${desk}/elsewhere/by-file/${meeting}`}>{t('exchange.meetings.take-out.does')}</a></p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {waiting.length > 0 && (
        <section className='part' aria-labelledby='waiting'>
          <h2 id='waiting'>{t('web.houses.waiting')} <State is='now'>{waiting.length}</State></h2>
          <p className='text soft'>{t('web.houses.waiting-more')}</p>
          <ul className='lines'>
            {waiting.map(({ meeting, partner, points, at, until }) => (
              <li key={meeting}>
                <b>{whole(partner)}</b> <span className='soft'>{day(at)}; {t('web.elsewhere.until', { day: last(until) })}. {t('web.houses.points', { count: points })}</span>
                <Form once={once[meeting] ?? ''} hidden={{ meeting }} label={partner.name}>
                  <p className='row'><Submit intent='accept'>{t('web.elsewhere.accept')}</Submit> <Submit look='also' intent='decline'>{t('web.elsewhere.decline')}</Submit></p>
                </Form>
              </li>
            ))}
          </ul>
          <p className='text soft'>{t('web.houses.budget', { questions: questionsADay, people: peopleADay })}</p>
        </section>
      )}
      {nodes.length === 0
        ? <Empty level={2} title={t('web.houses.none')} next={<a className='also' href={`${desk}/staff/nodes`}>{t('web.nodes.title')}</a>}><p className='text soft'>{t('web.houses.none-more')}</p></Empty>
        : (
          <>
            <Bring id='bring' apart does={t('exchange.meetings.take-in.does')} once={once.bring ?? ''} at={filled({}, actionData?.of === 'bring' ? actionData.problem.fields : {})('file')} label={t('web.houses.file')} hint={t('web.houses.file-hint', { most: largestMeeting / 1_048_576 })} accept='.json,application/json' />
            <section className='part' aria-labelledby='ask'>
              <h2 id='ask'>{t('exchange.meetings.ask.does')}</h2>
              <p className='text soft'>{t('web.houses.ask-more')}</p>
              <Form once={once.ask ?? ''} label={t('exchange.meetings.ask.does')}>
                <Select {...filled({}, actionData?.of === 'ask' ? actionData.problem.fields : {})('node')} label={t('web.houses.office')} none={t('web.case.choose')} options={nodes.map((one) => ({ value: one.node, text: `${whole(one)} (${t('web.houses.left', { count: one.left })})` }))} />
                <p className='row'><Submit intent='ask'>{t('exchange.meetings.ask.does')}</Submit></p>
              </Form>
            </section>
          </>
        )}
      <section className='part' aria-labelledby='all'>
        <h2 id='all'>{t('web.houses.all')}</h2>
        {meetings.length === 0 ? <p className='soft'>{t('web.houses.all-none')}</p> : (
          <Table caption={t('web.houses.all')} rows={meetings} keyOf={({ meeting }) => meeting} columns={[
            { head: t('web.houses.office'), as: 'row', cell: ({ partner }) => whole(partner) },
            { head: t('web.houses.who-asked'), cell: ({ side }) => t(`web.houses.${side}`) },
            { head: t('web.elsewhere.when'), as: 'day', cell: ({ at }) => day(at) },
            { head: t('web.elsewhere.by'), cell: ({ by }) => by ?? '—' },
            { head: t('web.elsewhere.state'), bare: true, cell: ({ state }) => <State is={looks[state]}>{t(`web.houses.state.${state}`)}</State> },
          ]} />
        )}
      </section>
    </DeskPage>
  )
}
