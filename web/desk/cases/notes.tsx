import { TextArea } from '../../parts/field.tsx'
import { shortMoment } from '../days.ts'
import { Paragraphs } from '../paragraphs.tsx'
import { Add } from './add.tsx'
import type { PartOfCase } from './shown.ts'

/** Our own notes, the newest first. They are never shared and never edited. */
export function Notes({ part, now }: { part: PartOfCase; now: string }) {
  const { t, language, shown: { notes, office }, at } = part
  return (
    <section className='part' aria-labelledby='notes'>
      <h2 id='notes'>{t('web.case.notes')} <span className='soft num'>{notes.length}</span></h2>
      <p className='soft'>{t('web.case.notes-lede')}</p>
      <Add part={part} name='note' title={t('cases.write-note.does')}>
        <TextArea {...at('note.text')} label={t('web.case.note')} rows={4} />
      </Add>
      {notes.length > 0 && (
        <ul className='lines'>
          {notes.map(({ note, text, by, at: written }) => (
            <li key={note}><span className='soft'>{shortMoment(language, written, office.zone, now)}{by && `, ${by}`}</span><Paragraphs text={text ?? t('web.case.erased')} /></li>
          ))}
        </ul>
      )}
    </section>
  )
}
