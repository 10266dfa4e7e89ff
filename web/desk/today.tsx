import { redirect } from 'react-router'
import { finishTask, showToday, takeRequest } from '../../domains/cases/index.ts'
import { countDuplicates, seePaperEnd } from '../../domains/people/index.ts'
import { listNotices, putAwayNotice, listAsked, worklist } from '../../domains/procedures/index.ts'
import { Empty } from '../parts/empty.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Problems } from '../parts/problems.tsx'
import { act, parts, readIfMine, visitContext } from '../visit.ts'
import { languageOf, translate } from '../words.ts'
import type { Route } from './+types/today'
import { MyAppointments } from './appointments/today.tsx'
import { weekdayInWords } from './days.ts'
import { Duty, useDuty } from './complaints/duty.tsx'
import { Due } from './due.tsx'
import { few } from './few.ts'
import { Notices } from './notices/told.tsx'
import { DeskPage } from './page.tsx'
import { PapersThatEnd } from './papers/ending.tsx'
import { SameWaiting } from './people/same-waiting.tsx'
import { AskedOfUs } from './procedures/asked.tsx'
import { DueByLaw } from './procedures/due.tsx'
import { inOrder } from './requests/order.ts'
import { RequestsTable } from './requests/table.tsx'
import { Glass } from './supervise/glass.tsx'
import { AllOf, Ended, Interests, Mine, Parcels } from './waiting.tsx'
import '../look/people.css'

/** How many of each heap, unless one asks for all of them. */
const most = 25
/** How many days before its end a limit of the law stands here. */
const soon = 14

export async function loader({ context, request }: Route.LoaderArgs) {
  const all = new URL(request.url).searchParams.get('all') === 'true'
  const [today, clocks, told, monitor, alike] = await Promise.all([
    readIfMine({ context }, showToday, { most: all ? 300 : most }),
    readIfMine({ context }, worklist, { mine: true, within: soon, most: all ? 300 : most, inLanguage: context.get(visitContext).language }),
    readIfMine({ context }, listNotices, { most: 8, inLanguage: context.get(visitContext).language }),
    readIfMine({ context }, listAsked, {}),
    readIfMine({ context }, countDuplicates, {}),
  ])
  // Who opens no files has no such day: a coordinator or an administrator begins with the people of the office, an officer of an authority with her files.
  if (!today) throw redirect(`/${context.get(visitContext).language}/desk${clocks ? '/procedures' : '/staff'}`)
  const keyed = (ids: readonly string[]) => Object.fromEntries(ids.map((one) => [one, crypto.randomUUID()]))
  const cut = <Row,>(rows: readonly Row[]) => few(rows, all ? rows.length : most)
  const waiting = cut(inOrder(today.waiting))
  return {
    ...today, clocks: clocks?.files ?? [], told, asked: monitor?.asked ?? [], alike: alike?.waiting ?? 0, waiting, mine: cut(today.mine), parcels: cut(today.parcels), ended: cut(today.ended), now: Temporal.Now.instant().toString(),
    once: { papers: keyed(today.papers.map(({ paper }) => paper)), take: keyed(waiting.rows.map(({ request }) => request)), finish: keyed(today.tasks.map(({ task }) => task)), glass: keyed(today.glass.map(({ glass }) => glass)), told: keyed(told?.notices.map(({ notice }) => notice) ?? []) },
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { intent } = await parts(await request.clone().formData())
  if (intent === 'put-away') return act({ context, request }, putAwayNotice, { then: (_, language) => `/${language}/desk` })
  if (intent === 'see-end') return act({ context, request }, seePaperEnd, { then: (_, language) => `/${language}/desk` })
  return intent === 'finish'
    ? act({ context, request }, finishTask, { then: (_, language) => `/${language}/desk` })
    : act({ context, request }, takeRequest, { then: (taken, language) => `/${language}/desk/requests/${taken.request}` })
}

export default function Today({ params, loaderData, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { today, office, waiting, mine, tasks, due, appointments, parcels, ended, interests, glass, clocks, told, asked, alike, papers, now, once } = loaderData
  const works = office.roles.includes('case worker')
  const drawn = { t, language, zone: office.zone, now }
  const duty = useDuty()
  const beside = duty.any || mine.count + parcels.count + ended.count + interests.length + glass.length + papers.length + asked.length + alike + (told?.notices.length ?? 0) > 0
  return (
    <DeskPage language={language} tab='' path='' title={t('web.today.title')}>
      <div className='headrow'><h1>{weekdayInWords(language, today)}</h1></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <div className={beside ? 'split' : undefined}>
        <div>
          <MyAppointments {...drawn} today={today} appointments={appointments} works={works} />
          <section aria-labelledby='came-in'>
            <h2 id='came-in'>{t('web.today.came-in')} <span className='soft num'>{waiting.count}</span></h2>
            {waiting.count === 0
              ? <p className='soft'>{t('web.today.came-in-none')} <a href={`/${language}/desk/requests`}>{t('web.today.all-requests')}</a></p>
              : (
                <RequestsTable
                  {...drawn} caption={t('web.today.came-in')} rows={waiting.rows}
                  last={{
                    head: t('web.today.who'),
                    cell: ({ request }) => works && <Form once={once.take[request] ?? ''} hidden={{ request }}><Submit look='also' intent='take'>{t('web.today.take')}</Submit></Form>,
                  }}
                />
              )}
            <AllOf t={t} language={language} shown={waiting.rows.length} count={waiting.count} />
          </section>
          <section className='part' aria-labelledby='due'>
            <h2 id='due'>{t('web.today.tasks')} <span className='soft num'>{due}</span></h2>
            {tasks.length === 0
              ? <Empty title={t('web.today.tasks-none')} next={<a className='also' href={`/${language}/desk/cases`}>{t('web.today.tasks-none-next')}</a>} />
              : <Due t={t} language={language} today={today} tasks={tasks} once={works ? once.finish : undefined} />}
            <AllOf t={t} language={language} shown={tasks.length} count={due} />
          </section>
          <DueByLaw t={t} language={language} today={today} files={clocks} />
        </div>
        {beside && (
          <aside className='side' aria-label={t('web.today.beside')}>
            {told && <Notices t={t} language={language} told={told} once={once.told} action={`/${language}/desk`} now={now} />}
            <Duty t={t} language={language} />
            <Glass {...drawn} glass={glass} once={once.glass} action={`/${language}/desk/supervise`} quiet />
            <PapersThatEnd t={t} language={language} papers={papers} once={once.papers} action={`/${language}/desk`} />
            <AskedOfUs t={t} language={language} today={today} asked={asked} />
            <Interests {...drawn} interests={interests} />
            <SameWaiting t={t} language={language} waiting={alike} />
            <Mine {...drawn} requests={mine} />
            <Parcels {...drawn} parcels={parcels} />
            <Ended {...drawn} parcels={ended} />
          </aside>
        )}
      </div>
    </DeskPage>
  )
}
