import { data } from 'react-router'
import { makeToken } from '../../../domains/directory/index.ts'
import { showMonth } from '../../../domains/procedures/index.ts'
import { Form, Submit } from '../../parts/form.tsx'
import { Note } from '../../parts/note.tsx'
import { Problems } from '../../parts/problems.tsx'
import { State } from '../../parts/state.tsx'
import { read, send, visitContext } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import '../../look/case.css'
import '../../look/month.css'
import { shortDay, weekdayInWords } from '../days.ts'
import { monthInWords } from '../figures/months.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/calendar'

/** How many things of one kind a day shows; the rest is a number. */
const most = 6

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const month = asked.get('month') ?? undefined
  const shown = await read({ context }, showMonth, { ...(month && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) && { month }), office: asked.get('office') === 'true', inLanguage: context.get(visitContext).language })
  return { shown, once: crypto.randomUUID() }
}

/** An address for one's own calendar: a token that opens the feed and nothing else, for a year. Its secret is shown once. */
export async function action({ context, request }: Route.ActionArgs) {
  const { language, node } = context.get(visitContext)
  const t = translate(language)
  const endsOn = Temporal.Now.plainDateISO('UTC').add({ days: 364 }).toString()
  const made = await send({ context, request }, makeToken, { fixed: { name: t('web.month.token'), scope: ['procedures/notices/feed'], endsOn } })
  if ('problem' in made) return data({ problem: made.problem }, { status: made.problem.status })
  return data({ address: `${node.facts.url}/${language}/calendar/${made.output.secret}/hamroh.ics`, endsOn }, { headers: { 'cache-control': 'no-store' } })
}

/** A month: a list of the days on which something is due on a phone, a grid of weeks on a wide screen. */
export default function Calendar({ params, loaderData: { shown, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { days, month, before, after, whole, today } = shown
  const desk = `/${language}/desk`
  const here = `${desk}/procedures/calendar`
  const count = days.reduce((sum, day) => sum + day.limits.length + day.tasks.length + day.appointments.length + day.visits.length, 0)
  const to = (one: string, office = whole) => `${here}?month=${one}${office ? '&office=true' : ''}`
  const title = t('web.month.title')
  // A monitor reads what is due in the office; she has nothing of her own there.
  const acts = !shown.office.roles.includes('monitor')
  return (
    <DeskPage language={language} tab='/procedures' path='/procedures/calendar' title={title}>
      <div className='headrow'><h1>{title} <span className='soft'>{monthInWords(language, Temporal.PlainYearMonth.from(month))}</span></h1><p className='soft'>{t('web.month.lede')}</p></div>
      {actionData && 'problem' in actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <nav className='filters' aria-label={title}>
        <a href={to(before)} rel='prev'>{t('web.month.before')}</a>
        <a href={to(today.slice(0, 7))} aria-current={month === today.slice(0, 7) ? 'true' : undefined}>{t('web.month.this')}</a>
        <a href={to(after)} rel='next'>{t('web.month.after')}</a>
        <span className='soft' aria-hidden='true'>·</span>
        {(acts ? [false, true] : [true]).map((office) => <a key={String(office)} href={to(month, office)} aria-current={office === whole ? 'true' : undefined}>{t(office ? 'web.law-files.office' : 'web.law-files.mine')}</a>)}
        <a href={`${desk}/procedures`}>{t('web.law-files.title')}</a>
      </nav>
      {!shown.known && <p className='soft'>{t('web.month.unknown')}</p>}
      {count === 0 && <p className='soft'>{t('web.month.none')}</p>}
      <ol className='month'>
        {days.map((day, at) => {
          const things = day.limits.length + day.tasks.length + day.appointments.length + day.visits.length
          return (
            <li key={day.on} className={[at === 0 && `from-${day.weekday}`, things === 0 && day.on !== today && 'bare', !day.worked && 'off'].filter(Boolean).join(' ') || undefined} aria-current={day.on === today ? 'date' : undefined}>
              <h2><span className='num'>{Number(day.on.slice(8))}</span> <span className='soft'>{weekdayInWords(language, day.on).split(/[ ,]/)[0]}</span></h2>
              {(!day.worked || day.named) && <p className='small soft'>{t(day.worked ? 'web.month.worked' : 'web.month.off')}{day.named && <span lang='en'> {day.named}</span>}</p>}
              {things > 0 && (
                <ul className='lines'>
                  {day.appointments.slice(0, most).map(({ appointment, time, reference }) => <li key={appointment}><a href={`${desk}/appointments/${appointment}`}><span className='num'>{time}</span> {t('web.week.event', { reference: reference ?? '' }).trim()}</a></li>)}
                  {day.limits.slice(0, most).map(({ file, clock, says, article, reference, passed, due }) => (
                    <li key={file + clock}>
                      {passed ? <State is='late'>{t('web.notices.passed')}</State> : due.length > 10 && <span className='num'>{due.slice(11, 16)}</span>} <a href={`${desk}/procedures/${file}`}>{says}</a>
                      <br /><span className='small soft'>{article} <span className='num'>{reference}</span></span>
                    </li>
                  ))}
                  {day.tasks.slice(0, most).map(({ task, case: of, reference }) => <li key={task}><a href={`${desk}/cases/${of}`}>{t('web.month.task', { reference })}</a></li>)}
                  {day.visits.slice(0, most).map(({ parcel, reference }) => <li key={parcel}><a href={`${desk}/referrals/received/${parcel}`}>{t('web.month.visit', { reference })}</a></li>)}
                  {[day.appointments, day.limits, day.tasks, day.visits].some(({ length }) => length > most) && <li className='soft'>{t('web.month.more', { count: things })}</li>}
                </ul>
              )}
            </li>
          )
        })}
      </ol>
      {acts && <section className='part' aria-labelledby='address'>
        <h2 id='address'>{t('web.month.address')}</h2>
        <p className='text soft'>{t('web.month.address-more')} <a href={`${desk}/me#tokens`}>{t('web.me.tokens')}</a></p>
        {actionData && 'address' in actionData
          ? <Note title={t('web.month.address-made')}><code className='once'>{actionData.address}</code><p>{t('web.month.address-until', { day: shortDay(language, actionData.endsOn, today) })}</p></Note>
          : <Form once={once} label={t('web.month.address')}><p className='row'><Submit look='also'>{t('web.month.address-make')}</Submit></p></Form>}
      </section>}
    </DeskPage>
  )
}
