import type { Language } from '../../core/words.ts'
import { countryName } from '../words.ts'
import { translate } from './words.ts'

type Drawn = { readonly code: string; readonly country: string | null; readonly startsOn: string | null }
/** Measures of the drawing, in its own units: a row for each country, a step for each year. */
const row = 30
const left = 150
const step = 54

/** Years by country: a dot for each event, on the line of the country where it was. What has no day or no country stands only in the table beneath. */
export function EventsDrawn({ language, events }: { language: Language; events: readonly Drawn[] }) {
  const t = translate(language)
  const placed = events.flatMap(({ code, country, startsOn }) => (country === null || startsOn === null ? [] : [{ code, country, year: Number(startsOn.slice(0, 4)) }]))
  const years = placed.map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  if (placed.length < 2 || last - first > 60) return null
  const countries = [...new Set(placed.map(({ country }) => country))].sort((a, b) => countryName(language, a).localeCompare(countryName(language, b)))
  const [width, height] = [left + (last - first + 1) * step, 34 + countries.length * row]
  const seen = new Map<string, number>()
  const dots = placed.map((one) => {
    const at = `${one.country} ${one.year}`
    const before = seen.get(at) ?? 0
    seen.set(at, before + 1)
    return { ...one, x: left + (one.year - first) * step + 10 + (before % 4) * 10, y: 30 + countries.indexOf(one.country) * row + 10 + Math.floor(before / 4) * 9 }
  })
  return (
    <div className='wide' tabIndex={0} role='region' aria-label={t('events.drawn.title')}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role='img' aria-label={t('events.drawn.more', { count: placed.length })} className='years'>
        {Array.from({ length: last - first + 1 }, (_, at) => (
          <g key={at}><line x1={left + at * step} x2={left + at * step} y1={24} y2={height} /><text x={left + at * step + 6} y={16} className='soft'>{first + at}</text></g>
        ))}
        {countries.map((country, at) => <g key={country}><text x={0} y={30 + at * row + 15}>{countryName(language, country)}</text><line x1={0} x2={width} y1={30 + (at + 1) * row - 4} y2={30 + (at + 1) * row - 4} /></g>)}
        {dots.map(({ code, x, y }) => <circle key={code} cx={x} cy={y} r={4} className='dot' />)}
      </svg>
    </div>
  )
}
