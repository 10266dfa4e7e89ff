import type { Link } from '../../domains/programmes/index.ts'
import type { Language } from '../../core/words.ts'
import { Timeline } from '../parts/timeline.tsx'
import { InWords, Part, shortPeriod } from './register.tsx'
import { translate } from './words.ts'

/** What came before and after: drawn to a scale of years, with the same in words beside it. Nothing where a programme stands alone. */
export function Chain({ language, chain, code }: { language: Language; chain: readonly Link[]; code: string }) {
  const t = translate(language)
  if (chain.length < 2) return null
  const spans = chain.flatMap((one) => (one.from === null ? [] : [{ key: one.code, label: one.code, from: one.from, to: one.to, current: one.code === code }]))
  return (
    <Part id='chain' title={t('programmes.chain.title')}>
      <Timeline label={t('programmes.chain.title')} spans={spans}>
        <ol className='lines'>
          {chain.map((one) => (
            <li key={one.code} aria-current={one.code === code || undefined}>
              {one.code}. {one.code === code ? <b><InWords language={language} text={one.title} /></b> : <a href={`/${language}/programmes/${one.code}`}><InWords language={language} text={one.title} /></a>}, {shortPeriod(language, one.startsOn, one.endsOn)}
              <small className='soft'>
                {one.follows.map((before) => <span key={before}> · {t('programmes.chain.follows', { code: before })}{one.overlaps.includes(before) && <>, {t('programmes.chain.overlaps', { code: before })}</>}</span>)}
              </small>
            </li>
          ))}
        </ol>
      </Timeline>
    </Part>
  )
}
