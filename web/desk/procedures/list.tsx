import { worklist } from '../../../domains/procedures/index.ts'
import '../../look/case.css'
import { Empty } from '../../parts/empty.tsx'
import { read, visitContext } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/list'
import { Worklist } from './due.tsx'

const most = 40

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const law = asked.get('law')
  const [mine, all] = [asked.get('mine') === 'true', asked.get('all') === 'true']
  const { language } = context.get(visitContext)
  // The laws to choose from are those of everything that is open.
  const shown = await read({ context }, worklist, { mine, names: true, most: all ? 2000 : most, inLanguage: language, ...(law && /^[a-z0-9-]{1,80}$/.test(law) && { procedure: law }) })
  return { ...shown, mine, law, all }
}

export default function Procedures({ params, loaderData: { files, laws, today, more, mine, law, all } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const desk = `/${language}/desk`
  const address = (my: boolean, one: string | null, whole = false) => `${desk}/procedures?mine=${my}${one ? `&law=${one}` : ''}${whole ? '&all=true' : ''}`
  return (
    <DeskPage language={language} tab='/procedures' path='/procedures' title={t('web.law-files.title')}>
      <div className='headrow'><h1>{t('web.law-files.title')}</h1><p className='soft'>{t('web.law-files.lede')}</p><p><a className='also' href={`${desk}/procedures/new`}>{t('web.law-files.open')}</a></p></div>
      <nav className='filters' aria-label={t('web.law-files.filter')}>
        {[false, true].map((my) => <a key={String(my)} href={address(my, law)} aria-current={my === mine ? 'true' : undefined}>{t(my ? 'web.law-files.mine' : 'web.law-files.office')}</a>)}
        <span className='soft' aria-hidden='true'>·</span>
        <a href={address(mine, null)} aria-current={law === null ? 'true' : undefined}>{t('web.law-files.every-law')}</a>
        {laws.map(({ procedure, title }) => <a key={procedure} href={address(mine, procedure)} aria-current={law === procedure ? 'true' : undefined}>{title}</a>)}
      </nav>
      {files.length === 0
        ? <Empty level={2} title={t('web.law-files.none')} next={<a className='also' href={`${desk}/cases`}>{t('web.law-files.none-next')}</a>} />
        : <Worklist t={t} language={language} today={today} files={files} caption={t('web.law-files.title')} whole />}
      {more && !all && <p className='row part'><a href={address(mine, law, true)}>{t('web.law-files.more')}</a></p>}
    </DeskPage>
  )
}
