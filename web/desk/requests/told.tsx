import { locale } from '../../../core/words.ts'
import { Empty } from '../../parts/empty.tsx'
import { languageOf } from '../../words.ts'
import { Paragraphs } from '../paragraphs.tsx'
import type { PartOfRequest } from './shown.ts'

/** What was told, in the asker's own words; then what was ticked, and which indicators of forced labour the ticks point to. */
export function Told({ t, language, shown }: PartOfRequest) {
  const { account, troubles, indicators } = shown
  const spoken = languageOf(shown.language)
  return (
    <section aria-labelledby='told'>
      <h2 id='told'>{t('web.request.told')}</h2>
      {account === null
        ? <Empty title={t(`cases.requests.state.${shown.state === 'erased' ? 'erased' : 'lapsed'}`)} next={<a className='also' href={`/${language}/desk/requests`}>{t('web.request.gone-next')}</a>} />
        : <Paragraphs text={account} lang={spoken ? locale[spoken] : shown.language} />}
      {troubles.length > 0 && <div className='col then'>
        <div>
          <h3>{t('web.request.ticked')}</h3>
          <ul className='sees'>{troubles.map((one) => <li key={one}>{t(`cases.trouble.${one}`)}</li>)}</ul>
        </div>
        {indicators.length > 0 && (
          <div>
            <h3>{t('web.request.indicators')}</h3>
            <ul className='sees not'>{indicators.map((one) => <li key={one}>{t(`cases.indicator.${one}`)}</li>)}</ul>
            <p className='small soft'>{t('web.request.indicators-more')}</p>
          </div>
        )}
      </div>}
    </section>
  )
}
