import { reachWays } from '../../domains/people/index.ts'
import type { T } from '../words.ts'
import { oneOf } from './known.ts'

/** How one may safely reach somebody: the first thing to read, before a telephone is picked up. `whose` says that it is another person's. */
export function Careful({ t, reach, contact, hours, note, whose, children }: {
  t: T; reach: string; contact?: string | null | undefined; hours?: string | null | undefined; note?: string | null | undefined
  whose?: string | undefined; children?: string | undefined
}) {
  return (
    <div className='careful'>
      <p>
        <b>{t(`web.careful.${oneOf(reachWays, reach) ?? 'not at all'}`)}</b>{contact && <>{' '}<b className={contact.length < 24 ? 'num nw' : 'num'}>{contact}</b></>}
        {hours && <>{'. '}{t('web.careful.hours')}: <b>{hours}</b></>}
      </p>
      {note && <p className='text'>{note}</p>}
      {whose && <p className='soft'>{whose}</p>}
      {children && <p className='soft'>{children}</p>}
    </div>
  )
}
