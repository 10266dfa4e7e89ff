export type LoopStop = { readonly href: string; readonly text: string; readonly more?: string; readonly waiting?: boolean }

/**
 * The whole journey, out and home again: eight stops, four out and four back.
 * `waiting` is for the stop of those who did not leave. On a phone it is a plain road.
 */
export function Loop({ stops, away, home }: { stops: readonly LoopStop[]; away: string; home: string }) {
  return (
    <div className='voyage'>
      <ol className='road loop'>
        {stops.map((stop) => (
          <li key={stop.href} className={stop.waiting ? 'ahead' : undefined}>
            <a href={stop.href}><b>{stop.text}</b>{stop.more && <span className='small soft'>{stop.more}</span>}</a>
          </li>
        ))}
      </ol>
      <div className='frontier' aria-hidden='true'><span>{away}</span><span>{home}</span></div>
    </div>
  )
}
