import { listOutcomes } from '../../../domains/events/index.ts'
import { Empty } from '../../parts/empty.tsx'
import { State } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { InWords } from '../../public/register.tsx'
import { read } from '../../visit.ts'
import { dayInWords, languageOf, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/list'

export async function loader({ context }: Route.LoaderArgs) {
  return { outcomes: await read({ context }, listOutcomes, {}) }
}

/** Everybody's outcomes: what nobody told anything of stands first, what is overdue is marked. */
export default function Outcomes({ params, loaderData: { outcomes } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const title = t('events.outcomes.title')
  return (
    <DeskPage language={language} tab='/events' path='/outcomes' title={title}>
      <div className='part flow'>
        <h1>{title}</h1>
        {outcomes.length === 0 ? <Empty title={t('events.outcomes.none')} next={<a href={`/${language}/desk/events`}>{t('events.list.title')}</a>} /> : (
          <Table caption={title} rows={outcomes} keyOf={({ outcome }) => outcome} columns={[
            { head: t('events.plans.outcome-text'), as: 'row', cell: (one) => <><a href={`/${language}/desk/outcomes/${one.outcome}`}><InWords language={language} text={one.text} /></a><br /><span className='small soft'>{t(`events.kind.${one.kind}`)}</span></> },
            { head: t('events.list.event'), cell: (one) => <InWords language={language} text={one.event.title} /> },
            { head: t('events.plans.owner'), cell: (one) => one.owner },
            { head: t('events.plans.due-on'), as: 'day', cell: (one) => one.dueOn && dayInWords(language, one.dueOn) },
            { head: t('events.plans.state'), cell: (one) => <State is={one.overdue ? 'late' : one.state === 'done' ? 'done' : one.state === 'no news' ? 'none' : 'now'}>{one.overdue && `${t('events.outcomes.overdue')}. `}{t(`events.state.${one.state}`)}</State> },
          ]} />
        )}
      </div>
    </DeskPage>
  )
}
