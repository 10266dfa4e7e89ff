import { citedIn, inWordsOf } from '../../../domains/procedures/index.ts'
import { In } from '../../parts/in.tsx'
import type { PartOfFile } from './say.ts'

/** The lists of the instrument and what else it says. */
export function Lists({ part: { t, language, shown: { checklists, standing: { notes } } } }: { part: PartOfFile }) {
  if (checklists.length === 0 && notes.length === 0) return null
  const said = (english: string) => inWordsOf(language, english)
  return (
    <section aria-labelledby='lists'>
      <h2 id='lists'>{t('web.law-file.lists')}</h2>
      {checklists.map(({ list, items, effect, ground }) => (
        <details key={list}>
          <summary><In text={said(list)} /></summary>
          <ul className='lines'>{items.map((item) => <li key={item}><In text={said(item)} /></li>)}</ul>
          <p className='soft'>{effect && <><In text={said(effect)} />. </>}<In text={citedIn(language, ground)} />{ground.note && <>. <In text={said(ground.note)} /></>}</p>
        </details>
      ))}
      {notes.length > 0 && (
        <details>
          <summary>{t('web.law-file.notes')}</summary>
          <ul className='lines'>{notes.map((note) => <li key={note}><In text={said(note)} /></li>)}</ul>
        </details>
      )}
    </section>
  )
}
