import { listPlans } from '../../../domains/events/index.ts'
import { Empty } from '../../parts/empty.tsx'
import { State } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { typeIn } from '../../public/event-words.ts'
import { daysIn } from '../../public/events.tsx'
import { InWords } from '../../public/register.tsx'
import { read } from '../../visit.ts'
import { languageOf, translate, type T } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/list'

export async function loader({ context }: Route.LoaderArgs) {
  return read({ context }, listPlans, {})
}
type Row = Route.ComponentProps['loaderData']['events'][number]

export default function Events({ params, loaderData: { events } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const desk = `/${language}/desk`
  return (
    <DeskPage language={language} tab='/events' path='/events' title={t('events.list.title')}>
      <div className='part flow'>
        <h1>{t('events.list.title')}</h1>
        <p className='row'><a className='do' href={`${desk}/events/new`}>{t('events.plans.add.does')}</a><a className='also' href={`${desk}/outcomes`}>{t('events.outcomes.title')}</a><a className='also' href={`${desk}/films`}>{t('events.films.title')}</a><a className='also' href={`${desk}/entries`}>{t('web.register.entries')}</a><a className='also' href={`${desk}/said`}>{t('web.register.about-us')}</a></p>
        {events.length === 0 ? <Empty title={t('events.plans.none')} next={<a href={`${desk}/events/new`}>{t('events.plans.add.does')}</a>} /> : (
          <Table caption={t('events.list.title')} rows={events} keyOf={({ event }) => event} columns={[
            { head: t('events.list.event'), as: 'row', cell: (one) => <><a href={`${desk}/events/${one.event}`}><InWords language={language} text={one.title} /></a><br /><span className='small soft'>{typeIn(language, one.kind)}</span></> },
            { head: t('events.list.when'), as: 'day', cell: (one) => daysIn(language, one.startsOn, one.endsOn) },
            { head: t('events.show.hosts'), cell: (one) => one.host },
            { head: t('events.plans.state'), cell: (one) => <Standing t={t} one={one} /> },
          ]} />
        )}
      </div>
    </DeskPage>
  )
}

/** What stands between a plan and its day, in words. */
export function Standing({ t, one }: { t: T; one: Pick<Row, 'cancelled' | 'published' | 'restricted'> }) {
  if (one.cancelled) return <State is='held'>{t('events.cancelled')}</State>
  if (!one.published) return <State is='ahead'>{t('events.plans.is-plan')}</State>
  return <State is='done'>{t(one.restricted ? 'events.plans.is-restricted' : 'events.plans.is-public')}</State>
}
