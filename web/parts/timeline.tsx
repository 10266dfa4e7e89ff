import type { ReactNode } from 'react'

/** A day (ISO) that parts what was before from what came after, with its word. */
export type Mark = { readonly at: string; readonly label: string }
/** One span of time: what it is called there, and its days (ISO). Without a last day it is drawn open. */
export type Span = { readonly key: string; readonly label: string; readonly from: string; readonly to: string | null; readonly current: boolean }

const [width, left, row] = [640, 84, 30]
const dayOf = (day: string) => Date.parse(`${day}T00:00:00Z`)

/**
 * Spans of time one below another, with the years that they share: where two stand above each other they overlap. What it shows is told in words too,
 * beside it: `children`. Draws nothing when nothing is dated.
 */
export function Timeline({ label, spans, marks = [], children }: { label: string; spans: readonly Span[]; marks?: readonly Mark[]; children: ReactNode }) {
  if (spans.length === 0) return children
  const years = [...spans.flatMap(({ from, to }) => [Number(from.slice(0, 4)), Number((to ?? from).slice(0, 4)) + 1]), ...marks.map(({ at }) => Number(at.slice(0, 4)) + 1)]
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const [start, end] = [dayOf(`${first}-01-01`), dayOf(`${last}-01-01`)]
  const x = (day: string) => left + ((dayOf(day) - start) / (end - start)) * (width - left - 10)
  const above = marks.length > 0 ? 22 : 0
  const height = spans.length * row + 34 + above
  const step = Math.ceil((last - first) / 8)
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((year) => (year - first) % step === 0)
  return (
    <>
      <div className='spans' role='region' aria-label={label} tabIndex={0}>
        <svg viewBox={`0 0 ${width} ${height}`} role='img' aria-label={label}>
          <g className='years'>
            {ticks.map((year) => (
              <g key={year}><line x1={x(`${year}-01-01`)} x2={x(`${year}-01-01`)} y1={4 + above} y2={height - 22} /><text className='soft' x={x(`${year}-01-01`)} y={height - 6} textAnchor={year === last ? 'end' : 'middle'}>{year}</text></g>
            ))}
          </g>
          {marks.map(({ at, label: word }) => (
            <g key={`${at} ${word}`}><line className='w dash' x1={x(at)} x2={x(at)} y1={above} y2={height - 22} /><text x={x(at) + (x(at) > width * 0.6 ? -5 : 5)} y={15} textAnchor={x(at) > width * 0.6 ? 'end' : 'start'}>{word}</text></g>
          ))}
          {spans.map(({ key, label: name, from, to, current }, at) => {
            const y = at * row + 18 + above
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
