import type { ReactNode } from 'react'
import { assistanceKinds, closureReasons, declineReasons, endings, type Stop as StopOfRoad } from '../../../domains/cases/index.ts'
import { Cross, Road, Stop } from '../../parts/road.tsx'
import { countryName, type T } from '../../words.ts'
import { shortDay } from '../days.ts'
import { oneOf } from '../known.ts'
import { beginning, roadShown, type PartOfCase } from './shown.ts'
import { outcomeInWords } from '../referrals/outcome-in-words.ts'

/** What happened in the case and what lies ahead, as a line with dots. */
export function CaseRoad({ part: { t, language, shown } }: { part: PartOfCase }) {
  const { office, today } = shown
  const crosses = ({ country }: StopOfRoad) => country !== null && country !== office.country
  return (
    <section aria-labelledby='road'>
      <h2 id='road' className='begins'>{t('web.case.road')}</h2>
      <Road>
        {roadShown(shown.road).flatMap((stop, at) => [
          <Stop key={at} is={stop.is} when={when(stop, t, shortDay(language, stop.on, today))}>{told(stop, t)}</Stop>,
          ...(stop.what === 'arrived' && crosses(stop) ? [<Cross key={`here ${at}`} from={countryName(language, stop.country ?? '')} to={countryName(language, office.country)} />] : []),
          ...(stop.what === 'referred' && crosses(stop) ? [<Cross key={`there ${at}`} from={countryName(language, office.country)} to={countryName(language, stop.country ?? '')} />] : []),
        ])}
      </Road>
    </section>
  )
}

const when = ({ is }: StopOfRoad, t: T, day: string): string =>
  is === 'late' ? t('web.case.when-late', { day }) : is === 'now' ? t('web.case.when-today', { day }) : day

/** One stop in words: what it was, and beneath it who or why. */
function told({ what, is, code, text, name }: StopOfRoad, t: T): ReactNode {
  const title = t(`cases.road.${what}`)
  const kind = oneOf(assistanceKinds, code)
  if (what === 'help' && kind) return <>{t(`cases.assistance.${kind}`)}{text && <><br /><span className='soft'>{beginning(text)}</span></>}</>
  if (what === 'step' || what === 'task')
    return <>{is === 'now' ? <b>{beginning(text ?? title)}</b> : beginning(text ?? title)}{text && <><br /><span className='soft'>{title}</span></>}</>
  const more = [reasonOf(what, code, t), name].filter(Boolean).join(', ')
  return <>{title}{more && <><br /><span className='soft'>{more}</span></>}</>
}

function reasonOf(what: StopOfRoad['what'], code: string | null, t: T): string | undefined {
  const [declined, ended, closed] = [oneOf(declineReasons, code), oneOf(endings, code), oneOf(closureReasons, code)]
  if (what === 'news declined') return declined && t(`cases.decline.${declined}`)
  if (what === 'news outcome') return outcomeInWords(t, code)
  if (what === 'share ended') return ended && t(`cases.referrals.ended.${ended}`)
  return what === 'closed' && closed ? t(`cases.closure.${closed}`) : undefined
}
