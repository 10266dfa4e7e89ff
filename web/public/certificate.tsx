import type { Language } from '../../core/words.ts'
import type { certify } from '../../domains/events/index.ts'
import '../look/certificate.css'
import { typeIn } from './event-words.ts'
import { daysIn } from './events.tsx'
import { PublicPage } from './page.tsx'
import { InWords } from './register.tsx'
import { translate } from './words.ts'

/** A certificate of attendance: on paper it fills one sheet (A4), with the address at which anybody sees that it stands. */
export function Certificate({ language, certificate, verify }: { language: Language; certificate: Awaited<ReturnType<typeof certify.run>>; verify: string }) {
  const t = translate(language)
  return (
    <PublicPage language={language} path='/registration' title={t('events.certificate.title')}>
      <article className='certificate flow'>
        <h1>{t('events.certificate.title')}</h1>
        <p className='who'>{certificate.name}</p>
        {certificate.institution && <p>{certificate.institution}</p>}
        <p>{t('events.certificate.took-part')}</p>
        <p className='what'><InWords language={language} text={certificate.title} /></p>
        <p>{typeIn(language, certificate.kind)}<br />{daysIn(language, certificate.startsOn, certificate.endsOn)}{certificate.place && <><br /><InWords language={language} text={certificate.place} /></>}</p>
        <p>{t('events.show.hosts')}: {certificate.host}</p>
        <p className='small'>{t('events.certificate.reference', { reference: certificate.reference })}<br />{t('events.certificate.verify')}<br /><span className='address'>{verify}</span></p>
      </article>
      <p className='small soft unprinted'>{t('events.certificate.print')}</p>
    </PublicPage>
  )
}
