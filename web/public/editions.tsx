import type { Language } from '../../core/words.ts'
import type { listFilms } from '../../domains/events/index.ts'
import { Table } from '../parts/table.tsx'
import { countryName } from '../words.ts'
import { countedIn } from './event-words.ts'
import { Part } from './register.tsx'
import { translate } from './words.ts'

/** Editions of festivals: what several missions screened, taken together by what was counted. */
export function Editions({ language, editions }: { language: Language; editions: Awaited<ReturnType<typeof listFilms.run>>['editions'] }) {
  const t = translate(language)
  if (editions.length === 0) return null
  return (
    <Part id='editions' title={t('events.films.editions')}>
      <p className='soft small'>{t('events.films.editions-more')}</p>
      <Table caption={t('events.films.editions')} rows={editions} keyOf={({ series, edition }) => `${series} ${edition}`} columns={[
        { head: t('events.films.edition'), as: 'row', cell: ({ series, edition }) => `${series} ${edition}` },
        { head: t('events.films.screenings'), as: 'number', cell: (one) => one.screenings },
        { head: t('events.show.countries'), cell: (one) => one.countries.map((country) => countryName(language, country)).join(', ') },
        { head: t('events.list.who'), cell: (one) => one.attendance.map((counted) => countedIn(language, counted)).join('; ') },
      ]} />
    </Part>
  )
}
