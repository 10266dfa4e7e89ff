import type { Language } from '../../../core/words.ts'
import type { arrivalsOfFile } from '../../../domains/exchange/index.ts'
import { countryName, type T } from '../../words.ts'
import { shortDay } from '../days.ts'

type Came = Awaited<ReturnType<typeof arrivalsOfFile.run>>['arrivals']

/** What was attached to this file out of envelopes; nothing where nothing was. */
export function CameInEnvelopes({ t, language, came, today }: { t: T; language: Language; came: Came; today: string }) {
  if (came.length === 0) return null
  return (
    <section className='part' aria-labelledby='came'>
      <h2 id='came'>{t('web.arrivals.of-file')}</h2>
      <ul className='lines'>{came.map(({ arrival, from, on }) => <li key={arrival}><a href={`/${language}/desk/procedures/envelopes/${arrival}`}>{from.name}, {countryName(language, from.country)}</a>{on && <span className='soft'> {shortDay(language, on, today)}</span>}</li>)}</ul>
    </section>
  )
}
