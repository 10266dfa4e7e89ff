import type { Language } from '../../../core/words.ts'
import { piecesOf, textOf, type showDraft } from '../../../domains/evidence/index.ts'
import { State } from '../../parts/state.tsx'
import { Pieces } from '../../public/reports/pieces.tsx'
import { writtenFor } from '../../public/reports/told.ts'
import type { T } from '../../words.ts'

export type Draft = Awaited<ReturnType<typeof showDraft.run>>
export type DraftSentence = Draft['sentences'][number]

/** Every sentence in the order of reading, in the language of the report that the reader reads; beside it what was done to it, and the way to change it. */
export function Chapters({ t, language, shown, here, mayWrite }: { t: T; language: Language; shown: Draft; here: string; mayWrite: boolean }) {
  const written = writtenFor(language)
  const figures = new Map(Object.entries(shown.figures))
  const pieces = ({ said }: DraftSentence) => piecesOf(said[written], figures, written)
  return [...Map.groupBy(shown.sentences, ({ chapter }) => chapter)].map(([chapter, all]) => {
    const [title] = all
    return title && (
      <section key={chapter} className='part flow' aria-labelledby={chapter}>
        <h2 id={chapter} lang={written}>{textOf(pieces(title))} {mayWrite && <a className='small' href={`${here}?sentence=${title.sentence}`}>{t('web.desk-reports.change')}</a>}</h2>
        <ul className='lines'>
          {all.slice(1).map((one) => (
            <li key={one.sentence} id={`s-${one.sentence}`}>
              <span lang={written}>{one.leftOut ? <del>{textOf(pieces(one))}</del> : <Pieces language={language} pieces={pieces(one)} />}</span>{' '}
              {mayWrite && <a className='small' href={`${here}?sentence=${one.sentence}`} aria-label={t('web.desk-reports.change-this', { text: textOf(pieces(one)).slice(0, 60) })}>{t('web.desk-reports.change')}</a>}
              <Marks t={t} one={one} />
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

/** What was done to a sentence, in words and shapes; nothing for one that stands as it was generated. */
export function Marks({ t, one }: { t: T; one: DraftSentence }) {
  return (
    <>
      {one.leftOut && <State is='held'>{t('web.desk-reports.out')}</State>}{' '}
      {one.written && <State is='done'>{t(one.made ? 'web.desk-reports.written' : 'web.desk-reports.own')}</State>}{' '}
      {one.written && <small className='soft'>{one.editedBy}</small>}
      {one.moved && <p className='small'><State is='late'>{t('web.desk-reports.moved')}</State></p>}
      {([['omitted', one.omitted.map((name) => `{${name}}`)], ['typed', one.typed], ['gone', one.gone.map((name) => `{${name}}`)]] as const).map(([what, names]) => names.length > 0 && <p key={what} className='small'>{t(`web.desk-reports.${what}`)}: <code>{names.join(', ')}</code></p>)}
    </>
  )
}
