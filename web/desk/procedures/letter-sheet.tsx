import { locale, type Language } from '../../../core/words.ts'
import { Note } from '../../parts/note.tsx'
import { Qr } from '../../parts/qr.tsx'
import { translate } from '../../public/words.ts'

/** The sheet that is handed to the person, in her language: how to open the letter. The letter itself is not on it. Shown once. */
export function Sheet({ language, address, code, title, hint }: { language: Language; address: string; code: string; title: string; hint: string }) {
  const t = translate(language)
  return (
    <Note title={title}>
      <p className='soft'>{hint}</p>
      <div lang={locale[language]} className='flow'>
        <h2>{t('web.letter.title')}</h2>
        <p>{t('web.letter.sheet')}</p>
        <p><b>{address}</b></p>
        <p><code className='once' id='code'>{code}</code></p>
        <Qr text={address} label={t('web.letter.address')} />
        <p>{t('web.letter.sheet-private')}</p>
      </div>
    </Note>
  )
}
