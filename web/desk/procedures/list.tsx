import { listMonitorLetters, listNotices, putAwayNotice, worklist } from '../../../domains/procedures/index.ts'
import { useAround } from '../../around.tsx'
import type { Language } from '../../../core/words.ts'
import '../../look/case.css'
import { Empty } from '../../parts/empty.tsx'
import { State } from '../../parts/state.tsx'
import { act, read, readIfMine, visitContext } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { Notices } from '../notices/told.tsx'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/list'
import { Worklist } from './due.tsx'

const most = 40
/** Whose files: all of the office, mine, or those that are shown to me because they are overdue and the law names my role. */
const whose = ['office', 'mine', 'shown'] as const

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const law = asked.get('law')
  const which = whose.find((one) => one === asked.get('whose')) ?? (asked.get('mine') === 'true' ? 'mine' : 'office')
  const { language } = context.get(visitContext)
  const page = Math.max(1, Math.min(1000, Math.trunc(Number(asked.get('page') ?? 1)) || 1))
  const [shown, told, letters] = await Promise.all([
    read({ context }, worklist, { mine: which === 'mine', shownToMe: which === 'shown', names: true, skip: (page - 1) * most, most, inLanguage: language, ...(law && /^[a-z0-9-]{1,80}$/.test(law) && { procedure: law }) }),
    readIfMine({ context }, listNotices, { most: 8, inLanguage: language }), readIfMine({ context }, listMonitorLetters, {}),
  ])
  return { ...shown, which, law, page, told, answered: letters?.letters.filter(({ answered }) => answered) ?? [], now: Temporal.Now.instant().toString(), once: Object.fromEntries((told?.notices ?? []).map(({ notice }) => [notice, crypto.randomUUID()])) }
}

export const action = ({ context, request }: Route.ActionArgs) => act({ context, request }, putAwayNotice, { then: (_, language) => `/${language}/desk/procedures` })

/** Files under a treaty have another side: where they live, one sees what came from there and what was told. */
function Across({ language }: { language: Language }) {
  const t = translate(language)
  const desk = `/${language}/desk/procedures`
  return useAround().kind === 'authority' ? <p className='row'><a href={`${desk}/incoming`}>{t('web.exchange.incoming')}</a> <a href={`${desk}/envelopes`}>{t('web.arrivals.title')}</a> <a href={`${desk}/ledger`}>{t('web.ledger.title')}</a></p> : null
}

export default function Procedures({ params, loaderData: { office, files, laws, today, more, which, law, page, told, answered, now, once } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const desk = `/${language}/desk`
  const helps = useAround().kind === 'helpers'
  const acts = !office.roles.includes('monitor')
  const address = (of: string, one: string | null, at = 1) => `${desk}/procedures?whose=${of}${one ? `&law=${one}` : ''}${at > 1 ? `&page=${at}` : ''}`
  return (
    <DeskPage language={language} tab='/procedures' path='/procedures' title={t('web.law-files.title')}>
      <div className='headrow'><h1>{t('web.law-files.title')}</h1><p className='soft'>{t('web.law-files.lede')}</p><p className='row'>{acts && <a className='also' href={`${desk}/procedures/new`}>{t('web.law-files.open')}</a>}{(office.roles.includes('supervisor') || !acts) && <a href={`${desk}/procedures/gaps`}>{t('web.gaps.title')}</a>}{helps && <a href={`${desk}/procedures/targets`}>{t('web.targets.title')}</a>} <a href={`${desk}/procedures/calendar`}>{t('web.law-files.calendar')}</a></p></div>
      <Across language={language} />
      {answered.map(({ letter, file, reference }) => <p key={letter}><State is='now'><a href={`${desk}/procedures/${file}/letters`}>{t('web.oversight.answered', { reference })}</a></State></p>)}
      {told && <Notices t={t} language={language} told={told} once={once} action={`${desk}/procedures`} now={now} />}
      <nav className='filters' aria-label={t('web.law-files.filter')}>
        {whose.filter((of) => acts || of === 'office').map((of) => <a key={of} href={address(of, law)} aria-current={of === which ? 'true' : undefined}>{t(of === 'shown' ? 'web.law-files.shown' : of === 'mine' ? 'web.law-files.mine' : 'web.law-files.office')}</a>)}
        <span className='soft' aria-hidden='true'>·</span>
        <a href={address(which, null)} aria-current={law === null ? 'true' : undefined}>{t('web.law-files.every-law')}</a>
        {laws.map(({ procedure, title }) => <a key={procedure} href={address(which, procedure)} aria-current={law === procedure ? 'true' : undefined}>{title}</a>)}
      </nav>
      {files.length === 0
        ? <Empty level={2} title={t('web.law-files.none')} next={<a className='also' href={`${desk}/cases`}>{t('web.law-files.none-next')}</a>} />
        : <Worklist t={t} language={language} today={today} files={files} caption={t('web.law-files.title')} whole />}
      {(more || page > 1) && (
        <nav className='row part' aria-label={t('web.law-files.title')}>
          {page > 1 && <a href={address(which, law, page - 1)} rel='prev'>{t('web.law-files.page-before')}</a>}
          {more && <a href={address(which, law, page + 1)} rel='next'>{t('web.law-files.page-after')}</a>}
        </nav>
      )}
    </DeskPage>
  )
}
