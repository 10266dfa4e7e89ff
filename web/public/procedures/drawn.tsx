import { courseOf, named, type Procedure, type RoadStep, type Text } from '../../../domains/procedures/index.ts'
import type { Language } from '../../../core/words.ts'
import { translate, type T } from '../words.ts'
import { shortLimit, spanIn } from './say.ts'

const width = 360
const line = 18
/** How many letters fit into a width, in the widest of the system's fonts: bold ones are wider still. */
const letters = (room: number, look?: 'b' | 'held') => Math.floor(room / (look ? 10.2 : 9.5))

/** In: a text, how many letters a line holds. Out: its lines. */
export function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

type Line = { readonly text: string; readonly lang?: Language | undefined; readonly look?: 'b' | 'limit' | 'soft' | 'held' | undefined }
type Block = { readonly at: number; readonly side: 0 | 1; readonly lines: readonly Line[] }
type Stop = { readonly at: number; readonly lines: readonly Line[]; readonly ends: boolean }

const lined = ({ text, lang }: Text, most: number, look?: Line['look']): readonly Line[] => wrapped(text, most).map((one) => ({ text: one, lang, look }))

/** What stands beside the road for one step: what is done, its limit, where it leads. */
function linesOf(language: Language, t: T, law: Procedure, step: RoadStep, next: string | undefined, room: number): readonly Line[] {
  const most = letters(room)
  const name = named(language, 'step', step.name)
  // A word that would not fit in bold leads on without it.
  const look = step.to !== undefined && step.to === next && name.text.split(' ').every((word) => word.length <= letters(room, 'b')) ? 'b' : undefined
  return [
    ...lined(name, letters(room, look), look),
    ...step.clocks.flatMap((name) => {
      const clock = law.clocks[name]
      return clock && clock.limit !== 'without delay' ? lined({ text: clock.least ? shortLimit(t, clock) : t('web.laws.drawn.limit', { span: shortLimit(t, clock) }) }, most, 'limit') : []
    }),
    ...(step.notice ? lined({ text: t('web.laws.drawn.notice', { span: spanIn(t, step.notice) }) }, most, 'limit') : []),
    ...(step.enforces && Object.keys(law.holds).length > 0 ? lined({ text: t('web.laws.drawn.not-held') }, letters(room, 'held'), 'held') : []),
    ...(step.to !== undefined && step.to !== next ? lined({ ...named(language, 'stage', step.to), text: `→ ${named(language, 'stage', step.to).text}` }, most, 'soft') : []),
  ]
}

/** Where everything stands. Steps of two sides stand beside each other where there is room; a later one never above an earlier one. */
function placed(language: Language, t: T, law: Procedure) {
  const { sides, stations, anyTime, holds } = courseOf(law)
  const two = sides.length === 2
  const centre = two ? width / 2 : 12
  const room = two ? width / 2 - 18 : width - 34
  const stops: Stop[] = []
  const blocks: Block[] = []
  const held = holds.flatMap((hold) => lined(named(language, 'hold', hold), letters(width, 'held'), 'held'))
  const heads = sides.map((side) => lined({ text: t(`web.laws.side.${side}`) }, letters(room), 'soft'))
  let y = held.length > 0 ? (held.length + 1) * line + 22 : 0
  const bar = y
  y += line + (two ? Math.max(...heads.map(({ length }) => length)) * line : 0) + 8
  const road = y
  stations.forEach(({ stage, ends, steps }, at) => {
    const lines = lined(named(language, 'stage', stage), letters(two ? width - 20 : room, 'b'), 'b')
    stops.push({ at: y, lines, ends })
    y += (lines.length + 1) * line + 14
    const next = stations[at + 1]?.stage
    const feet: [number, number] = [y, y]
    let least = y
    for (const step of steps) {
      const side = two ? step.side : 0
      const block: Block = { at: Math.max(feet[side], least), side, lines: linesOf(language, t, law, step, next, room) }
      blocks.push(block)
      feet[side] = block.at + block.lines.length * line + 10
      least = block.at + line
    }
    y = Math.max(...feet) + 18
  })
  const roadEnds = y - 18
  const loose = anyTime.length > 0 ? [...lined({ text: t('web.laws.anytime') }, letters(width, 'b'), 'b'), ...anyTime.flatMap((step) => linesOf(language, t, law, step, undefined, width - 14).map((one, at) => (at === 0 ? { ...one, text: `· ${one.text}` } : one)))] : []
  const looseAt = y + 8
  return { two, centre, held, bar, heads, road, roadEnds, stops, blocks, loose, looseAt, height: looseAt + loose.length * line + 4, stages: stations.map(({ stage }) => named(language, 'stage', stage).text) }
}

const Words = ({ x, y, lines, anchor }: { x: number; y: number; lines: readonly Line[]; anchor: 'start' | 'middle' | 'end' }) => lines.map(({ text, lang, look }, at) => (
  <text key={at} x={x} y={y + at * line} textAnchor={anchor} className={look} lang={lang}>{text}</text>
))

/** The road of a law: stages are stations, steps stand beside it on the side of whoever takes them, holds are a line above it all. The same is told in a table beside it. */
export function Drawn({ language, law, title }: { language: Language; law: Procedure; title: string }) {
  const t = translate(language)
  const { two, centre, held, bar, heads, road, roadEnds, stops, blocks, loose, looseAt, height, stages } = placed(language, t, law)
  const [left, right] = heads
  return (
    <svg className='course' viewBox={`0 0 ${width} ${height}`} width={width} height={height} role='img' aria-labelledby='course-title course-says'>
      <title id='course-title'>{title}</title>
      <desc id='course-says'>{t('web.laws.drawn.says', { stages: stages.join('; ') })}</desc>
      {held.length > 0 && (
        <>
          <Words x={0} y={16} lines={[{ text: t('web.laws.drawn.holds'), look: 'soft' }, ...held]} anchor='start' />
          <line className='bar' x1={0} x2={width} y1={bar - 6} y2={bar - 6} />
        </>
      )}
      {two && left && right && <><Words x={centre - 18} y={bar + line} lines={left} anchor='end' /><Words x={centre + 18} y={bar + line} lines={right} anchor='start' /></>}
      <line className='w' x1={centre} x2={centre} y1={road} y2={roadEnds} />
      {blocks.map(({ at, side, lines }) => {
        const way = two && side === 0 ? -1 : 1
        return (
          <g key={`${at} ${side}`}>
            <line className='twig' x1={centre} x2={centre + way * 14} y1={at - 5} y2={at - 5} />
            <circle className='off' cx={centre} cy={at - 5} r={3} />
            <Words x={centre + way * 18} y={at} lines={lines} anchor={way < 0 ? 'end' : 'start'} />
          </g>
        )
      })}
      {stops.map(({ at, lines, ends }, place) => (
        <g key={at}>
          {two && <rect className='paper' x={centre - 175} y={at + 9} width={350} height={lines.length * line + 5} />}
          <circle className={place === 0 ? 'dot now' : ends ? 'dot ring' : 'dot'} cx={centre} cy={at} r={7} />
          <Words x={two ? centre : centre + 18} y={two ? at + 24 : at + 5} lines={lines} anchor={two ? 'middle' : 'start'} />
        </g>
      ))}
      <Words x={0} y={looseAt} lines={loose} anchor='start' />
    </svg>
  )
}
