import { kilometres, samePlace, writeAt, type At, type listEvents } from '../../domains/events/index.ts'
import type { Language } from '../../core/words.ts'
import { onRegion, RegionMap, type Dot } from './region-map.tsx'
import { toldIn, type Told } from './register.tsx'
import { translate } from './words.ts'

type Event = Pick<Awaited<ReturnType<typeof listEvents.run>>[number], 'code' | 'title' | 'place' | 'at'>
type Placed = Event & { readonly at: At }

/** A name longer than this stands in the title of its dot only. */
const longest = 20

/** Events by where they were: those that are too near each other to be two dots are together, under the coordinates of the first. */
export function byPlace(events: readonly Event[]): readonly (readonly [Placed, ...Placed[]])[] {
  const places: [Placed, ...Placed[]][] = []
  for (const event of events) {
    if (event.at === null) continue
    const placed = { ...event, at: event.at }
    const there = places.find(([first]) => kilometres(first.at, placed.at) <= samePlace)
    if (there) there.push(placed)
    else places.push([placed])
  }
  return places
}

/** What a place is called: its city, or what was written of it. */
const nameOf = (language: Language, { at, place }: { readonly at: At; readonly place: Told | null }): string | undefined => {
  const name = at.city ?? place
  return name ? toldIn(language, name).text : undefined
}

/** The events of a list on the map of the region: a dot for each place, its number when there were several, each leading to its event or to those of its place. What it cannot show is said below. */
export function EventsMap({ language, events }: { language: Language; events: readonly Event[] }) {
  const t = translate(language)
  const places = byPlace(events)
  const dots = places.filter(([first]) => onRegion(first.at) !== null).map((there): Dot => {
    const [first, ...others] = there
    const name = nameOf(language, there.find(({ at }) => at.city) ?? first)
    return {
      key: first.code, at: first.at, count: there.length, ...(name !== undefined && name.length <= longest && { name }),
      title: others.length > 0 ? `${name ?? writeAt(first.at)}: ${t('events.list.count', { count: there.length })}` : `${toldIn(language, first.title).text}${name === undefined ? '' : `, ${name}`}`,
      href: others.length > 0 ? `/${language}/events?${new URLSearchParams({ at: writeAt(first.at) })}` : `/${language}/events/${first.code}`,
    }
  })
  const shown = dots.reduce((sum, { count = 0 }) => sum + count, 0)
  const placed = places.flat().length
  if (placed === 0) return null
  return (
    <>
      <RegionMap label={t('events.map.title', { count: shown })} dots={dots} />
      <p className='small soft'>
        {[
          ...(events.length > placed ? [t('events.map.unplaced', { count: events.length - placed })] : []), ...(placed > shown ? [t('events.map.outside', { count: placed - shown })] : []),
          ...(shown > 0 ? [...(places.flat().some(({ at }) => at.city) ? [t('events.map.cities')] : []), t('events.map.outlines')] : []),
        ].join(' ')}
      </p>
    </>
  )
}

/** One event on the same map, small; an event without coordinates has none. */
export function EventMap({ language, event }: { language: Language; event: Event }) {
  const t = translate(language)
  if (event.at === null) return null
  const name = nameOf(language, { ...event, at: event.at }) ?? writeAt(event.at)
  if (onRegion(event.at) === null) return <p className='small soft'>{t('events.map.off')}</p>
  return (
    <div>
      <RegionMap look='small' label={t('events.map.one', { place: name })} dots={[{ key: event.code, at: event.at, title: name, ...(name.length <= longest && { name }) }]} />
      <p className='small soft'>{event.at.city && t('events.map.city')} {t('events.map.outlines')}</p>
    </div>
  )
}
