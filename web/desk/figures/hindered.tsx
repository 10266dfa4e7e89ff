import { titleOf } from '../../figures/say.ts'
import { Note } from '../../parts/note.tsx'
import type { T } from '../../words.ts'

export type Hindrance = { readonly because: 'difference' | 'pattern'; readonly indicator: string; readonly against: readonly string[] }

/** Why figures cannot be published: which table, beside which earlier release; and what can be done. */
export function Hindered({ t, hindrances }: { t: T; hindrances: readonly Hindrance[] }) {
  if (hindrances.length === 0) return null
  return (
    <Note bad title={t('web.desk-figures.refused')}>
      <ul className='lines'>
        {hindrances.map(({ because, indicator, against }) => (
          <li key={`${because} ${indicator} ${against.join(' ')}`}>
            {t(against.length === 0 ? 'web.desk-figures.because.alone' : `web.desk-figures.because.${because}`, { table: titleOf(t, indicator), against: against.join(', ') })}
          </li>
        ))}
      </ul>
      <p>{t('web.desk-figures.refused-next')}</p>
    </Note>
  )
}
