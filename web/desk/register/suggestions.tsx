import { listSuggestions } from '../../../domains/sources/index.ts'
import { Empty } from '../../parts/empty.tsx'
import { Table } from '../../parts/table.tsx'
import { read } from '../../visit.ts'
import { dayInWords, languageOf, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/suggestions'

export async function loader({ context, request }: Route.LoaderArgs) {
  const decided = new URL(request.url).searchParams.has('decided')
  return { decided, suggestions: await read({ context }, listSuggestions, { decided }) }
}

/** What readers say is wrong in the register: what waits, or what was decided and why. */
export default function Suggestions({ params, loaderData: { decided, suggestions } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const title = t('web.register.suggestions')
  const here = `/${language}/desk/suggestions`
  return (
    <DeskPage language={language} tab='/events' path='/suggestions' title={title}>
      <div className='part flow'>
        <h1>{title}</h1>
        <p className='row'>
          <a href={here} aria-current={decided ? undefined : 'page'}>{t('web.register.waiting')}</a>
          <a href={`${here}?decided`} aria-current={decided ? 'page' : undefined}>{t('web.register.decided')}</a>
          <a href={`/${language}/desk/entries`}>{t('web.register.entries')}</a>
        </p>
        {suggestions.length === 0 ? <Empty title={t('web.register.none')} next={<a href={`/${language}/search`}>{t('sources.search.title')}</a>} /> : (
          <Table caption={title} rows={suggestions} keyOf={({ suggestion }) => suggestion} columns={[
            { head: t('web.register.entry'), as: 'row', cell: (one) => (one.decision ? one.subject : <a href={`${here}/${one.suggestion}`}>{one.subject}</a>) },
            { head: t('web.register.on'), as: 'day', cell: (one) => dayInWords(language, one.at.slice(0, 10)) },
            { head: t('web.register.decision'), cell: (one) => one.decision && `${t(one.decision.taken ? 'web.register.taken' : 'web.register.declined')}: ${one.decision.reason}` },
          ]} />
        )}
      </div>
    </DeskPage>
  )
}
