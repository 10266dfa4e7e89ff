import type { Language } from '../../../core/words.ts'
import { longestSentence, piecesOf, reportLanguages, textOf, type Figures } from '../../../domains/evidence/index.ts'
import { filled, type Whys } from '../../form.ts'
import { TextArea } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Pieces } from '../../public/reports/pieces.tsx'
import { ownName, type T } from '../../words.ts'
import { Marks, type Draft, type DraftSentence } from './chapters.tsx'

type Made = { readonly t: T; readonly language: Language; readonly shown: Draft; readonly one: DraftSentence; readonly here: string; readonly once: Readonly<Record<string, string>>; readonly sent: unknown; readonly fields: Whys | undefined }

/** One sentence to be changed: as it was generated beside as it is edited, the figures that it may use, and a sentence of one's own behind it. */
export function Change({ t, language, shown, one, here, once, sent, fields }: Made) {
  const figures = new Map(Object.entries(shown.figures))
  const at = filled(sent ?? { edit: { en: one.said.en, ru: one.said.ru } }, fields)
  const pieces = (text: string, written: 'en' | 'ru') => piecesOf(text, figures, written)
  const unseen = { sentence: one.sentence }
  const may = shown.may[one.chapter] ?? []
  const [its, others] = [may.filter((name) => one.made?.ru.includes(`{${name}}`)), may.filter((name) => !one.made?.ru.includes(`{${name}}`))]
  return (
    <div className='flow'>
      <p><a href={`${here}#s-${one.sentence}`}>{t('web.desk-reports.back')}</a></p>
      <Marks t={t} one={one} />
      <div className='two'>
        <section className='flow' aria-labelledby='made'>
          <h2 id='made'>{t(one.made ? 'web.desk-reports.made' : 'web.desk-reports.own')}</h2>
          {reportLanguages.map((written) => <div key={written}><h3>{ownName[written]}</h3><p lang={written} className='text'><Pieces language={language} pieces={pieces((one.made ?? one.said)[written], written)} /></p></div>)}
        </section>
        <section className='flow' aria-labelledby='written'>
          <h2 id='written'>{t('web.desk-reports.written')}</h2>
          <Form once={once.edit ?? ''} seen={one.version} hidden={unseen}>
            <TextArea {...at('edit.en')} label={t('web.desk-reports.en')} rows={4} lang='en' hint={t('web.desk-reports.hint', { most: longestSentence })} />
            <TextArea {...at('edit.ru')} label={t('web.desk-reports.ru')} rows={4} lang='ru' />
            <p className='row'><Submit intent='edit'>{t('evidence.annual.edit-sentence.does')}</Submit></p>
          </Form>
          {one.written && one.made && <Form once={once.made ?? ''} seen={one.version} hidden={{ ...unseen, en: one.made.en, ru: one.made.ru }}><p className='row'><Submit look='also' intent='made'>{t('web.desk-reports.as-made')}</Submit></p></Form>}
          {one.shape !== 'title' && <Form once={once.out ?? ''} seen={one.version} hidden={unseen}><p className='row'><Submit look={one.leftOut ? 'also' : 'stop'} intent={one.leftOut ? 'back' : 'out'}>{t(one.leftOut ? 'evidence.annual.put-back.does' : 'evidence.annual.leave-out.does')}</Submit></p></Form>}
        </section>
      </div>
      <section className='part' aria-labelledby='figures'>
        <h2 id='figures'>{t('web.desk-reports.figures')}</h2>
        <Names language={language} names={its} figures={figures} />
        {others.length > 0 && <details><summary>{t('web.desk-reports.figures-others')}</summary><Names language={language} names={others} figures={figures} /></details>}
      </section>
      <details className='add' open={Object.keys(fields ?? {}).some((name) => name.startsWith('add.'))}>
        <summary>{t('web.desk-reports.add')}</summary>
        <p className='soft'>{textOf(pieces(one.said[language === 'en' ? 'en' : 'ru'], language === 'en' ? 'en' : 'ru'))}</p>
        <Form once={once.add ?? ''} hidden={{ after: one.sentence }}>
          <TextArea {...at('add.en')} label={t('web.desk-reports.en')} rows={3} lang='en' />
          <TextArea {...at('add.ru')} label={t('web.desk-reports.ru')} rows={3} lang='ru' />
          <p className='row'><Submit look='also' intent='add'>{t('evidence.annual.add-sentence.does')}</Submit></p>
        </Form>
      </details>
    </div>
  )
}

/** Names of figures with what each stands for. */
const Names = ({ language, names, figures }: { language: Language; names: readonly string[]; figures: Figures }) => (
  <ul className='lines'>
    {names.map((name) => <li key={name}><code>{`{${name}}`}</code> <Pieces language={language} pieces={piecesOf(`{${name}}`, figures, language === 'en' ? 'en' : 'ru')} /></li>)}
  </ul>
)
