import type { Language } from '../../../core/words.ts'
import type { T } from '../../words.ts'
import { inTwoAlphabets } from '../people/say.ts'
import type { CaseShown } from './shown.ts'

/** Over a page about one thing in a case: whose case it is, and the way back to it. */
export function Heading({ t, language, shown, title }: { t: T; language: Language; shown: CaseShown; title: string }) {
  const names = shown.person?.names ? inTwoAlphabets(shown.person.names.all) : undefined
  return (
    <div className='who'>
      <p><a href={`/${language}/desk/cases/${shown.case}`}>{t('web.case.back', { reference: shown.reference })}</a></p>
      <h1>{title}</h1>
      {names && <p className='other'>{[names.first, names.other].filter(Boolean).join(' · ')}</p>}
    </div>
  )
}
