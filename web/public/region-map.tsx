import { project, type Place } from '../../content/map/project.ts'
import region from '../../content/map/region.json' with { type: 'json' }

/** One place on the map: where, what it is called in full, where it leads, a short name to stand beside it, and how many things it stands for. */
export type Dot = { readonly key: string; readonly at: Place; readonly title: string; readonly href?: string; readonly name?: string; readonly count?: number }
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const edge = 6
/** About how wide a letter is drawn, in units of the map; the small one is shown smaller, so its letters are larger on it. */
const letterWidth = { wide: 8, small: 15 }
/** Where a place stands on the map of the region, or null when that map does not reach so far. */
export function onRegion(at: Place): { readonly x: number; readonly y: number } | null {
  const { x, y } = project(region.projection, at)
  return x < edge || y < edge || x > region.width - edge || y > region.height - edge ? null : { x, y }
}

const meets = (one: Box, other: Box) => one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height
const inside = ({ x, width }: Box) => x >= 0 && x + width <= region.width

/** Names beside their dots, right or left, wherever they cover neither a dot nor each other; the others stay in the titles. */
function named<One extends { readonly x: number; readonly y: number; readonly r: number; readonly name?: string }>(dots: readonly One[], letter: number) {
  const taken: Box[] = dots.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }))
  return dots.map((dot) => {
    const width = (dot.name?.length ?? 0) * letter
    const sides = ([['start', dot.x + dot.r + 5], ['end', dot.x - dot.r - 5 - width]] as const).map(([anchor, x]) => ({ anchor, box: { x, y: dot.y - letter, width, height: 2 * letter } }))
    const free = dot.name === undefined ? undefined : sides.find(({ box }) => inside(box) && !taken.some((other) => meets(box, other)))
    if (free) taken.push(free.box)
    return { ...dot, beside: free && { anchor: free.anchor, x: free.anchor === 'start' ? free.box.x : free.box.x + width } }
  })
}

/**
 * Eastern Europe and Central Asia with a dot for each place; what lies outside is not drawn (`onRegion` tells). North is up and west is left in every language.
 * The caller tells the same in words or a table beside it, and whose the outlines are. `look`: the whole width, or small, for one place.
 */
export function RegionMap({ label, dots, look = 'wide' }: { label: string; dots: readonly Dot[]; look?: 'wide' | 'small' }) {
  const drawn = named(dots.flatMap((dot) => {
    const point = onRegion(dot.at)
    return point ? [{ ...dot, ...point, r: look === 'small' ? 11 : (dot.count ?? 1) > 1 ? 11 : 6 }] : []
  }).sort((one, other) => other.r - one.r), letterWidth[look])
  if (drawn.length === 0) return null
  const map = (
    <svg viewBox={`0 0 ${region.width} ${region.height}`} {...(look === 'wide' && { width: region.width, height: region.height })} role={look === 'wide' ? 'group' : 'img'} aria-label={label} className={look === 'wide' ? 'drawn map' : 'map small'}>
      <g transform={`scale(${1 / region.fine})`} fill='none' stroke='currentColor'><path className='land' d={region.land} /><path className='borders' d={region.borders} /></g>
      {drawn.map(({ key, x, y, r, title, href, count = 1, name, beside }) => {
        const dot = (
          <>
            <title>{title}</title>
            <circle fill='none' pointerEvents='all' cx={x} cy={y} r={13} /><circle className='dot' cx={x} cy={y} r={r} />
            {beside && <text className='beside' x={beside.x} y={y + letterWidth[look] * 0.6} textAnchor={beside.anchor}>{name}</text>}{' '}
            {count > 1 && look === 'wide' && <text className='in' x={x} y={y + 4.5} textAnchor='middle'>{count}</text>}
          </>
        )
        return href ? <a key={key} href={href} aria-label={title}>{dot}</a> : <g key={key}>{dot}</g>
      })}
    </svg>
  )
  return look === 'small' ? map : <div className='wide' role='region' aria-label={label} tabIndex={0}>{map}</div>
}
