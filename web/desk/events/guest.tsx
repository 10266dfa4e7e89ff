import { showRegistered } from '../../../domains/events/index.ts'
import { Facts } from '../../parts/facts.tsx'
import { read } from '../../visit.ts'
import { languageOf, ownName, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/guest'

export async function loader({ context, params }: Route.LoaderArgs) {
  return read({ context }, showRegistered, { registration: params.registration })
}

/** One who registered, and how to reach her. */
export default function Guest({ params, loaderData: guest }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const spoken = languageOf(guest.language)
  const name = guest.name ?? t('events.registrations.not-said')
  return (
    <DeskPage language={language} tab='/events' path={`/events/${guest.event}/people/${guest.registration}`} title={name}>
      <div className='part flow'>
        <h1>{name}</h1>
        <Facts facts={[
          { name: t('events.registrations.institution'), value: guest.institution ?? <span className='soft'>{t('events.registrations.not-said')}</span> },
          { name: t('events.registrations.contact'), value: guest.contact ?? <span className='soft'>{t('events.registrations.not-said')}</span> },
          { name: t('events.registrations.language'), value: spoken ? ownName[spoken] : guest.language }, { name: t('events.registrations.named'), value: t(`events.consent.${guest.consent}`) },
        ]} />
        <p><a href={`/${language}/desk/events/${guest.event}/people`}>{t('events.registrations.who')}</a></p>
      </div>
    </DeskPage>
  )
}
