import { saidAboutUs } from '../../../domains/sources/index.ts'
import { Empty } from '../../parts/empty.tsx'
import { State } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { InWords } from '../../public/register.tsx'
import { propertyName, Said } from '../../public/said.tsx'
import { read } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/about-us'

export async function loader({ context }: Route.LoaderArgs) {
  return read({ context }, saidAboutUs, {})
}

/** What the register says that concerns us: what we have not answered first, and of that what a hostile source says. */
export default function AboutUs({ params, loaderData: { codes, said, more } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const title = t('web.register.about-us')
  const entries = `/${language}/desk/entries`
  return (
    <DeskPage language={language} tab='/events' path='/said' title={title}>
      <div className='part flow'>
        <h1>{title}</h1>
        <p className='text soft'>{t('web.register.about-us-more')} <a href={entries}>{t('web.register.entries')}</a></p>
        {said.length === 0 ? <Empty title={t(codes.length === 0 ? 'web.register.about-us-no-entry' : 'web.register.about-us-none')} next={<a href={entries}>{t('web.register.entries')}</a>} /> : (
          <Table caption={title} rows={said} keyOf={({ statement }) => statement} columns={[
            { head: t('web.register.said-on'), as: 'row', cell: (one) => (one.address === null ? one.subject : <a href={`/${language}${one.address}`}><InWords language={language} text={one.title} /></a>) },
            { head: t('web.register.what-is-said'), cell: (one) => <><b>{propertyName(language, one.property)}</b>: <Said language={language} one={one} /></> },
            { head: t('web.register.answer'), cell: (one) => (one.isAnswered ? <State is='done'>{t('web.register.answered')}</State> : <><State is='ahead'>{t('web.register.not-answered')}</State><br /><a href={`/${language}/desk/said/${one.statement}`}>{t('sources.answer.link')}</a></>) },
          ]} />
        )}
        {more && <p className='soft'>{t('sources.search.more')}</p>}
      </div>
    </DeskPage>
  )
}
