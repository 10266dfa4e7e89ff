import type { ReactNode } from 'react'

/** One span of time: what it is called there, and its days (ISO). Without a last day it is drawn open. */
export type Span = { readonly key: string; readonly label: string; readonly from: string; readonly to: string | null; readonly current: boolean }

const [width, left, row] = [640, 84, 30]
const dayOf = (day: string) => Date.parse(`${day}T00:00:00Z`)

/**
 * Spans of time one below another, with the years that they share: where two stand above each other they overlap. What it shows is told in words too,
 * beside it: `children`. Draws nothing when nothing is dated.
 */
export function Timeline({ label, spans, children }: { label: string; spans: readonly Span[]; children: ReactNode }) {
  const years = spans.flatMap(({ from, to }) => [Number(from.slice(0, 4)), Number((to ?? from).slice(0, 4)) + 1])
  if (years.length === 0) return children
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const [start, end] = [dayOf(`${first}-01-01`), dayOf(`${last}-01-01`)]
  const x = (day: string) => left + ((dayOf(day) - start) / (end - start)) * (width - left - 10)
  const height = spans.length * row + 34
  const step = Math.ceil((last - first) / 8)
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((year) => (year - first) % step === 0)
  return (
    <>
      <div className='spans' role='region' aria-label={label} tabIndex={0}>
        <svg viewBox={`0 0 ${width} ${height}`} role='img' aria-label={label}>
          <g className='years'>
            {ticks.map((year) => (
              <g key={year}><line x1={x(`${year}-01-01`)} x2={x(`${year}-01-01`)} y1={4} y2={height - 22} /><text className='soft' x={x(`${year}-01-01`)} y={height - 6} textAnchor='middle'>{year}</text></g>
            ))}
          </g>
          {spans.map(({ key, label: name, from, to, current }, at) => {
            const y = at * row + 18
            const ends = to ?? `${last}-01-01`
            return (
              <g key={key}>
                <text x={4} y={y + 5}>{name}</text>
                <line className={to === null ? 'w dash' : 'w'} x1={x(from)} x2={x(ends)} y1={y} y2={y} />
                <circle className={current ? 'dot now' : 'dot'} cx={x(from)} cy={y} r={5} />{to !== null && <circle className={current ? 'dot now' : 'dot'} cx={x(ends)} cy={y} r={5} />}
              </g>
            )
          })}
        </svg>
      </div>
      {children}
    </>
  )
}
