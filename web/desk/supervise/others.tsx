import { operationName } from '../../words.ts'
import { shortMoment } from '../days.ts'
import type { Drawn, Entry } from './drawn.ts'

/** Entries of the journal beside the files: what was refused, how colleagues came in. */
export function Others({ t: _, language, zone, now, id, title, none, entries }: Drawn & { id: string; title: string; none: string; entries: readonly Entry[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title} <span className='soft num'>{entries.length}</span></h2>
      {entries.length === 0 ? <p className='soft'>{none}</p> : (
        <ul className='lines'>
          {entries.map(({ entry, at, operation, account, name }) => (
            <li key={entry}>
              <a href={`/${language}/desk/supervise?by=${account}`}>{name}</a> <span className='soft'>{shortMoment(language, at, zone, now)}</span>
              <br />{operationName(language, operation)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
