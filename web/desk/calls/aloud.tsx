import type { Language } from '../../../core/words.ts'
import { translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'

/** The code of a request that was taken down by telephone, the one time that it is shown: to be read aloud. */
export function Aloud({ language, code, request }: { language: Language; code: string; request: string }) {
  const t = translate(language)
  const desk = `/${language}/desk`
  return (
    <DeskPage language={language} path='/call' title={t('web.call.done')}>
      <div className='headrow'><h1>{t('web.call.done')}</h1></div>
      <p className='phone'><output id='code'>{code}</output></p>
      <p className='lede num spelled'>{[...code.replaceAll('-', '')].join(' ')}</p>
      <p className='text then'>{t('web.call.done-more')}</p>
      <p className='row then'>
        <a className='do' href={`${desk}/requests/${request}`}>{t('web.call.done-request')}</a>
        <a className='also' href={`${desk}/call`}>{t('web.call.next')}</a>
      </p>
    </DeskPage>
  )
}
