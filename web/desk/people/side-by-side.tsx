import type { ReactNode } from 'react'
import { Facts, type Fact } from '../../parts/facts.tsx'
import { Note } from '../../parts/note.tsx'
import type { T } from '../../words.ts'

/** A form, and when somebody else was quicker, beside it what stands now: what was typed is kept, and both can be read. */
export function SideBySide({ t, stands, children }: { t: T; stands: readonly Fact[] | undefined; children: ReactNode }) {
  if (!stands) return children
  return (
    <div className='col'>
      <div><h3>{t('web.change.yours')}</h3>{children}</div>
      <div>
        <h3>{t('web.change.theirs')}</h3>
        <Note><p>{t('web.change.both')}</p></Note>
        <Facts facts={stands} />
      </div>
    </div>
  )
}
