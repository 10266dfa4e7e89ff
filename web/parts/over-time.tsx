/** One number of one span of time (ISO days, the last included). `value` null: there is one, and it is not shown. `says`: the number as it is written. */
export type Point = { readonly key: string; readonly from: string; readonly to: string; readonly value: number | null; readonly says: string; readonly current: boolean }

const [width, left, right, top, floor, lane] = [640, 56, 12, 22, 190, 26]
const dayOf = (day: string) => Date.parse(`${day}T00:00:00Z`)
const after = (day: string) => dayOf(day) + 86_400_000

/** A round number that is not less: 1, 2 or 5 with noughts behind it. */
export function roundUp(most: number): number {
  const tens = 10 ** Math.floor(Math.log10(Math.max(1, most)))
  return ([1, 2, 5, 10].find((one) => one * tens >= most) ?? 10) * tens
}

/**
 * Numbers of spans of time, each a stroke as long as its span and as high as its number: what lies between two is not drawn, for nobody knows it.
 * What is not shown stands beneath the line of nought, in a lane of its own, with its sign. The same is told beside it, in a table. Nothing is drawn of nothing.
 */
export function OverTime({ label, hidden, points }: { label: string; hidden: string; points: readonly Point[] }) {
  const [first, last] = [Math.min(...points.map(({ from }) => dayOf(from))), Math.max(...points.map(({ to }) => after(to)))]
  if (points.length === 0) return null
  const most = roundUp(Math.max(0, ...points.map(({ value }) => value ?? 0)))
  const hasHidden = points.some(({ value }) => value === null)
  const x = (at: number) => left + ((at - first) / (last - first)) * (width - left - right)
  const y = (value: number) => floor - (value / most) * (floor - top)
  const base = floor + (hasHidden ? lane : 0)
  const [from, to] = [new Date(first).getUTCFullYear(), new Date(last - 1).getUTCFullYear()]
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at)
  const step = Math.ceil(years.length / 9)
  const narrow = points.length > 14
  return (
    <div className='wide' role='region' aria-label={label} tabIndex={0}>
      <svg viewBox={`0 0 ${width} ${base + 26}`} width={width} height={base + 26} role='img' aria-label={label} className='drawn'>
        <g className='years'>{[0, most / 2, most].map((value) => (
          <g key={value}><line x1={left} x2={width - right} y1={y(value)} y2={y(value)} />{Number.isInteger(value) && <text className='soft' x={left - 8} y={y(value) + 5} textAnchor='end'>{value}</text>}</g>
        ))}</g>
        <g className='years'>{years.map((year, at) => {
          const starts = Math.max(dayOf(`${year}-01-01`), first)
          const isFirst = at === 0
          return (at % step === 0 || isFirst) && <g key={year}><line x1={x(starts)} x2={x(starts)} y1={top} y2={base + 6} /><text className='soft' x={x(starts) + 3} y={base + 20}>{year}</text></g>
        })}</g>
        {points.map(({ key, value, says, current, ...span }) => {
          const [a, b] = [x(dayOf(span.from)) + 1, Math.max(x(dayOf(span.from)) + 5, x(after(span.to)) - 1)]
          const middle = (a + b) / 2
          if (value === null) return <g key={key}><line className='dash' x1={a} x2={b} y1={floor + lane / 2} y2={floor + lane / 2} /><text className='soft' x={middle} y={floor + lane / 2 + 5} textAnchor='middle'>×</text></g>
          return (
            <g key={key}>
              <line className='w' x1={a} x2={b} y1={y(value)} y2={y(value)} /><circle className={current ? 'dot now' : 'dot'} cx={middle} cy={y(value)} r={current ? 6 : 4} />
              {(!narrow || current) && <text x={Math.min(middle, width - right - 14)} y={y(value) - 9} textAnchor='middle'>{says}</text>}
            </g>
          )
        })}
      </svg>
      {hasHidden && <p className='small soft'>× {hidden}</p>}
    </div>
  )
}
