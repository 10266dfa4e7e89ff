import type { ClockGap } from '../../../domains/procedures/index.ts'
import type { T } from '../../words.ts'
import { limitOf, nameIn, timeIn } from './gaps-say.ts'

const [width, left, right, row, top] = [640, 8, 12, 54, 26]
/** Where a limit stands; what took longer goes on beyond it, to the edge. */
const at = left + (width - left - right) * 0.6

/** Of each limit, how much of it was used: from nothing to nine in ten as a line, the middle as a dot. One mark for all limits, whatever their units. The table beside it tells the same. */
export function LimitsUsed({ t, clocks }: { t: T; clocks: readonly ClockGap[] }) {
  const drawn = clocks.flatMap(({ clock, limit, median, p90, unit, least }) => (limit === 'without delay' || limit.count === 0 || least || median === null || p90 === null ? [] : [{ clock, limit, median, p90, unit }]))
  if (drawn.length === 0) return null
  const height = top + drawn.length * row + 8
  const label = t('web.gaps.drawn')
  return (
    <div className='wide' role='region' aria-label={label} tabIndex={0}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role='img' aria-label={label} className='drawn'>
        <g className='years'><line x1={at} x2={at} y1={top - 6} y2={height} /><text className='soft' x={at} y={14} textAnchor='middle'>{t('web.gaps.limit')}</text></g>
        {drawn.map(({ clock, limit, median, p90, unit }, place) => {
          const y = top + place * row + 34
          const x = (value: number) => Math.min(width - right, left + (value / limit.count) * (at - left))
          return (
            <g key={clock}>
              <text x={left} y={y - 14}>{nameIn(t, 'clock', clock)} <tspan className='soft'>{limitOf(t, limit)}</tspan></text>
              <line className='w' x1={left} x2={Math.max(left + 2, x(p90))} y1={y} y2={y} />
              <circle className={p90 > limit.count ? 'dot now' : 'dot'} cx={x(median)} cy={y} r={5} />
              <title>{`${timeIn(t, median, unit)} · ${timeIn(t, p90, unit)}`}</title>
            </g>
          )
        })}
      </svg>
      <p className='small soft'>{t('web.gaps.drawn-how')}</p>
    </div>
  )
}
