import type { PartOfFile } from './say.ts'

/** The lists of the instrument and what else it says, in the instrument's own language. */
export function Lists({ part: { t, shown: { checklists, standing: { notes } } } }: { part: PartOfFile }) {
  if (checklists.length === 0 && notes.length === 0) return null
  return (
    <section aria-labelledby='lists'>
      <h2 id='lists'>{t('web.law-file.lists')}</h2>
      {checklists.map(({ list, items, effect, ground }) => (
        <details key={list}>
          <summary lang='en'>{list}</summary>
          <ul className='lines' lang='en'>{items.map((item) => <li key={item}>{item}</li>)}</ul>
          <p className='soft' lang='en'>{effect && `${effect}. `}{ground.article}, {ground.source}{ground.note && `. ${ground.note}`}</p>
        </details>
      ))}
      {notes.length > 0 && (
        <details>
          <summary>{t('web.law-file.notes')}</summary>
          <ul className='lines' lang='en'>{notes.map((note) => <li key={note}>{note}</li>)}</ul>
        </details>
      )}
    </section>
  )
}
