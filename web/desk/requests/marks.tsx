import type { Marks as MarksOf } from '../../../domains/cases/index.ts'
import { State } from '../../parts/state.tsx'
import type { T } from '../../words.ts'

/** What asks for attention: danger, signs to look into before anybody is contacted, a promise that has passed. Draws nothing where nothing does. */
export function Marks({ t, marks: { danger, screenFirst, indicators, late } }: { t: T; marks: Pick<MarksOf, 'danger' | 'screenFirst' | 'indicators' | 'late'> }) {
  const signs = indicators.length > 0 && t('cases.requests.mark.indicators', { count: indicators.length })
  return (
    <>
      {danger && <span className='mark'><State is='late'>{t('cases.requests.mark.danger')}</State></span>}
      {screenFirst && <span className='mark'><State is='now'>{t('cases.requests.mark.screen-first')}</State>{signs && <>{': '}{signs}</>}</span>}
      {!screenFirst && signs && <span className='mark soft'>{signs}</span>}
      {late && <span className='mark soft'>{t('cases.requests.mark.late')}</span>}
    </>
  )
}
