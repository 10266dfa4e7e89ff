import { decisionOutcomes, listBodies, listDecisions } from '../../../domains/coalition/index.ts'
import type { Route } from './+types/bodies'
import { Empty } from '../../parts/empty.tsx'
import { read } from '../../visit.ts'
import { dayInWords, languageOf } from '../../words.ts'
import { Part } from '../register.tsx'
import { TakeLine } from '../take-line.tsx'
import { translate } from '../words.ts'
import { Choices, CoalitionPage, Own, OwnText, Signed } from './own.tsx'

/** So many decisions stand on the page; the files have all of them. */
const most = 30

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams.get('outcome')
  const outcome = decisionOutcomes.find((one) => one === asked)
  return { outcome, bodies: await read({ context }, listBodies, {}), decisions: await read({ context }, listDecisions, { ...(outcome && { outcome }) }) }
}

export default function Bodies({ params, loaderData: { outcome, bodies, decisions } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const here = `/${language}/coalition/bodies`
  return (
    <CoalitionPage language={language} path='/bodies' title='coalition.bodies.title' lede='coalition.bodies.lede'>
      {bodies.length === 0 && <div className='part'><Empty level={2} title={t('coalition.bodies.none')} next={<a href={`/${language}/coalition`}>{t('coalition.title')}</a>} /></div>}
      {bodies.map((one) => (
        <section key={one.body} className='part flow' aria-labelledby={one.body}>
          <h2 id={one.body}><a href={`${here}/${one.body}`}><Own language={one.language} text={one.title} /></a></h2>
          <p className='small soft'>{t(`coalition.body-kind.${one.kind}`)}{one.outside && `; ${t('coalition.bodies.outside')}`} · {t('coalition.bodies.decisions-count', { count: one.decisions })}{one.untilOn && ` · ${t('coalition.from-to', { from: one.fromOn ?? '…', to: one.untilOn })}`}</p>
          <OwnText language={one.language} text={one.mandate} />
          <Signed language={language} by={one.by} targets={one.targets} />
        </section>
      ))}
      <Part id='decisions' title={t('coalition.bodies.decisions')}>
        <Choices language={language} label={t('coalition.bodies.decisions')} here={here} name='outcome' chosen={outcome} all={decisionOutcomes.map((value) => ({ value, text: t(`coalition.outcome.${value}`) }))} />
        <TakeLine language={language} list='decisions' search={outcome ? `?outcome=${encodeURIComponent(outcome)}` : ''} />
        {decisions.length === 0 && <p className='soft'>{t('coalition.bodies.no-decisions')}</p>}
        <ul className='lines'>
          {decisions.slice(0, most).map((one) => (
            <li key={one.decision}>
              <a href={`${here}/${one.body}#${one.decision}`}>{dayInWords(language, one.onDay)}, <Own language={one.bodyLanguage} text={one.title} /></a>: <b>{t(`coalition.outcome.${one.outcome}`)}</b>
              {one.correctedBy && <span className='small soft'> · {t('coalition.bodies.corrected', { date: one.correctedBy })}</span>}
              <OwnText language={one.language} text={one.text} />
            </li>
          ))}
        </ul>
      </Part>
    </CoalitionPage>
  )
}
