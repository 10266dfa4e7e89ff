export type Dated = { readonly code: string; readonly value: string }

/** How far along its year a date is that may be known to the year or the month only. In: '2007', '2009-07' or '2016-09-19'. Out: 2007, 2009.5, 2016.72. */
export function yearOf(value: string): number {
  const [year = 0, month, day] = value.split('-').map(Number)
  return year + (month === undefined ? 0 : (month - 1) / 12) + (day === undefined ? 0 : (day - 1) / 366)
}

/** A line of years with a dot for each fact, drawn on the server. The list beside it has the same numbers, so that the drawing adds nothing that only the eye can have. */
export function Years({ label, all }: { label: string; all: readonly Dated[] }) {
  const at = all.map(({ value }) => yearOf(value))
  const [first, last] = [Math.floor(Math.min(...at)), Math.ceil(Math.max(...at) + 0.01)]
  const [width, edge, line] = [640, 24, 46]
  const x = (year: number) => edge + ((year - first) / Math.max(1, last - first)) * (width - 2 * edge)
  // Dots that would lie on each other stand one above the other.
  const rows = at.map((year, index) => at.slice(0, index).filter((other) => Math.abs(x(other) - x(year)) < 20).length)
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return (
    <svg viewBox={`0 0 ${width} 84`} role='img' aria-label={label}>
      <g className='years'>{ticks.map((year) => <line key={year} x1={x(year)} x2={x(year)} y1={line - 5} y2={line + 5} />)}</g>
      <path className='w' d={`M${edge} ${line}H${width - edge}`} />
      {all.map(({ code }, index) => <circle key={code} className='dot' cx={x(at[index] ?? first)} cy={line - (rows[index] ?? 0) * 18} r={7} />)}
      {all.map(({ code }, index) => <text key={code} x={x(at[index] ?? first)} y={line - 11 - (rows[index] ?? 0) * 18} textAnchor='middle'>{index + 1}</text>)}
      {ticks.filter((_, index) => index % Math.ceil(ticks.length / 6) === 0).map((year) => <text key={year} className='soft' x={x(year)} y={line + 26} textAnchor='middle'>{year}</text>)}
    </svg>
  )
}
