import { Fragment } from 'react'
import { languageOf, translate, type T } from '../words.ts'
import { keyTable, places } from './key-table.ts'
import { mustBeSignedIn } from '../visit.ts'
import { DeskPage } from './page.tsx'
import type { Route } from './+types/keys'

export function loader({ context }: Route.LoaderArgs) {
  mustBeSignedIn({ context })
}

/** All keys of the desk, from the same table that the script obeys. */
export default function Keys({ params }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  return (
    <DeskPage language={language} path='/keys' title={t('web.quick.keys')}>
      <div className='headrow'><h1>{t('web.quick.keys')}</h1></div>
      <p className='text'>{t('web.quick.keys-lede')}</p>
      <div className='col part'>
        {places.map((place) => (
          <section key={place} aria-labelledby={`keys-${place}`}>
            <h2 id={`keys-${place}`}>{t(`web.quick.where.${place}`)}</h2>
            <dl className='facts'>
              {keyTable.filter(({ where }) => where === place).map(({ id, keys }) => <div key={id}><dt>{t(`web.quick.key.${id}`)}</dt><dd><Keypress t={t} keys={keys} /></dd></div>)}
            </dl>
          </section>
        ))}
      </div>
    </DeskPage>
  )
}

const signs: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑' }

function Keypress({ t, keys }: { t: T; keys: readonly string[] }) {
  return keys.map((press, at) => (
    <Fragment key={press}>
      {at > 0 && ` ${t('web.quick.or')} `}
      {press.split(' ').map((one, then) => <Fragment key={one}>{then > 0 && ` ${t('web.quick.then')} `}<kbd>{(signs[one] ?? one).replace('Mod+', 'Ctrl+')}</kbd></Fragment>)}
    </Fragment>
  ))
}
