import type { Route } from './+types/complain'
import { listReceivers } from '../../domains/complaints/index.ts'
import { read } from '../visit.ts'
import { countryName, languageOf } from '../words.ts'
import { PublicPage } from './page.tsx'
import { translate } from './words.ts'

export async function loader({ context }: Route.LoaderArgs) {
  return { receivers: await read({ context }, listReceivers, {}) }
}

/** About which organisation; and who of another one receives it. */
export default function Complain({ params, loaderData: { receivers } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  return (
    <PublicPage language={language} path='/complain' title={t('web.complain.title')}>
      <div className='part flow'>
        <h1>{t('web.complain.title')}</h1>
        <p className='lede'>{t('web.complain.lede')}</p>
        <ul className='lines go'>
          {receivers.map(({ organisation, name, receiver }) => (
            <li key={organisation}>
              <a href={`/${language}/complain/${organisation}`}>
                <b>{name}</b>
                <span className='small soft'>{receiver
                  ? t('web.complain.received-by', { name: receiver.name, organisation: receiver.organisation, country: countryName(language, receiver.country) })
                  : t('web.complain.nobody')}</span>
              </a>
            </li>
          ))}
        </ul>
        <p><a className='also' href={`/${language}/complaint`}>{t('web.complain.back')}</a></p>
      </div>
    </PublicPage>
  )
}
