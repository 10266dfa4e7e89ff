import { barrierStates, listBarriers } from '../../../domains/coalition/index.ts'
import type { Language } from '../../../core/words.ts'
import type { Route } from './+types/barriers'
import { titleOf } from '../../figures/say.ts'
import { Empty } from '../../parts/empty.tsx'
import { Facts } from '../../parts/facts.tsx'
import { read } from '../../visit.ts'
import { countryName, dayInWords, languageOf } from '../../words.ts'
import { TakeLine } from '../take-line.tsx'
import { translate } from '../words.ts'
import { Choices, CoalitionPage, Own, OwnText, Signed } from './own.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const state = barrierStates.find((one) => one === asked.get('state'))
  const country = /^[A-Z]{2}$/.test(asked.get('country') ?? '') ? (asked.get('country') ?? undefined) : undefined
  return { state, search: new URLSearchParams({ ...(state && { state }), ...(country && { country }) }).toString(), barriers: await read({ context }, listBarriers, { ...(state && { state }), ...(country && { country }) }) }
}
type Barrier = Awaited<ReturnType<typeof loader>>['barriers'][number]

export default function Barriers({ params, loaderData: { state, search, barriers } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const here = `/${language}/coalition/barriers`
  return (
    <CoalitionPage language={language} path='/barriers' title='coalition.barriers.title' lede='coalition.barriers.lede'>
      <div className='part flow'>
        <Choices language={language} label={t('coalition.barriers.history')} here={here} name='state' chosen={state} all={barrierStates.map((value) => ({ value, text: t(`coalition.barrier-state.${value}`) }))} />
        <TakeLine language={language} list='barriers' search={search && `?${search}`} />
        {barriers.length === 0 && <Empty level={2} title={t('coalition.barriers.none')} next={<a href={`/${language}/coalition`}>{t('coalition.title')}</a>} />}
      </div>
      {barriers.map((one) => (
        <section key={one.barrier} className='part flow' aria-labelledby={one.barrier}>
          <h2 id={one.barrier}><Own language={one.language} text={one.title} /></h2>
          <p className='small soft'><a href={`${here}?country=${one.country}`}>{countryName(language, one.country)}</a> · <b>{t(`coalition.barrier-state.${one.state}`)}</b></p>
          <Facts look='glance' facts={[
            { name: t('coalition.barriers.norm'), value: <Own language={one.language} text={one.norm} /> }, { name: t('coalition.barriers.hurts'), value: <OwnText language={one.language} text={one.hurts} /> },
            { name: t('coalition.barriers.cases'), value: <Cases language={language} cases={one.cases} /> }, { name: t('coalition.barriers.proposed'), value: <OwnText language={one.language} text={one.proposed} /> },
            ...(one.owner === null ? [] : [{ name: t('coalition.barriers.owner'), value: <Own language={one.language} text={one.owner} /> }]),
          ]} />
          <h3>{t('coalition.barriers.history')}</h3>
          <ol className='lines'>{one.history.map((step, at) => <li key={at}><Step language={language} step={step} /></li>)}</ol>
          <Signed language={language} by={one.by} targets={one.targets} />
        </section>
      ))}
    </CoalitionPage>
  )
}

/** How many met it, as a release says it: with the way to that release, or why there is no figure. */
function Cases({ language, cases }: { language: Language; cases: Barrier['cases'] }) {
  const t = translate(language)
  if (cases === null) return <span className='soft'>{t('coalition.barriers.cases-none')}</span>
  const figure = cases.withdrawn ? t('coalition.barriers.cases-withdrawn') : cases.count === null ? t('coalition.barriers.cases-hidden') : cases.count
  return <>{figure} <small>{titleOf(t, cases.indicator)}; <a href={`/${language}/figures/${cases.release}`}>{t('coalition.barriers.release', { name: cases.reference ?? cases.release })}</a></small></>
}

function Step({ language, step: { onDay, state, text, language: written, act, practice } }: { language: Language; step: Barrier['history'][number] }) {
  const t = translate(language)
  return (
    <>
      {dayInWords(language, onDay)}: <b>{t(`coalition.barrier-state.${state}`)}</b>. <Own language={written} text={text} />
      {act && <span className='party'>{t('coalition.barriers.by-act', { name: act })}</span>}
      {practice && <span className='party'>{t('coalition.barriers.by-practice')}: <a href={`/${language}/coalition/practices#${practice.practice}`}><Own language={practice.language} text={practice.title} /></a></span>}
    </>
  )
}
