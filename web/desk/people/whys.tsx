import type { T } from '../../words.ts'
import type { FoundPerson } from './found-rows.tsx'
import { whyOf } from './why.ts'

/** What agrees and what differs, a line for each kind. */
export const Whys = ({ t, why }: { t: T; why: FoundPerson['why'] }) =>
  <>{whyOf(t, why).map(({ says, words }) => <div key={says}><span className='soft'>{t(`web.search.says.${says}`)}{words !== '' && ':'}</span> {words}</div>)}</>
