import type { Language } from '../../core/words.ts'
import type { Reception } from '../../domains/complaints/index.ts'
import { countryName } from '../words.ts'
import { translate } from './words.ts'

/** Where one complains, and who receives it: beside everything that an organisation does. The link knows of no code, and says none to the page behind it. */
export function ComplainLink({ language, of }: { language: Language; of: Reception | undefined }) {
  const t = translate(language)
  const receiver = of?.receiver
  return (
    <p className='text small'>
      <a href={`/${language}/complain${of ? `/${of.organisation}` : ''}`} rel='noreferrer'>{t('web.complain.title')}</a>
      {of && <><br /><span className='soft'>{receiver
        ? t('web.complain.received-by', { name: receiver.name, organisation: receiver.organisation, country: countryName(language, receiver.country) })
        : t('web.complain.nobody')}</span></>}
    </p>
  )
}
