import { verifyCertificate } from '../../domains/events/index.ts'
import type { Route } from './+types/verify'
import { Facts } from '../parts/facts.tsx'
import { read } from '../visit.ts'
import { languageOf } from '../words.ts'
import { daysIn } from './events.tsx'
import { PublicPage } from './page.tsx'
import { InWords } from './register.tsx'
import { translate } from './words.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  return read({ context }, verifyCertificate, { reference: params.reference })
}

/** That a certificate with this reference stands: the event and its days, and a name only where its holder lets everybody know. */
export default function Verify({ params, loaderData: certificate }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const title = t('events.certificate.stands')
  return (
    <PublicPage language={language} path={`/certificates/${certificate.reference}`} title={title}>
      <div className='part flow'>
        <h1>{title}</h1>
        <p className='text'>{t('events.certificate.reference', { reference: certificate.reference })}</p>
        <Facts facts={[
          { name: t('events.list.event'), value: certificate.event ? <a href={`/${language}/events/${certificate.event.code}`}><InWords language={language} text={certificate.event.title} /></a> : t('events.certificate.hidden') },
          { name: t('events.list.when'), value: daysIn(language, certificate.startsOn, certificate.endsOn) },
          ...(certificate.host ? [{ name: t('events.show.hosts'), value: certificate.host }] : []),
          { name: t('events.certificate.name'), value: certificate.name ?? <span className='soft'>{t('events.certificate.no-name')}</span> },
        ]} />
      </div>
    </PublicPage>
  )
}
