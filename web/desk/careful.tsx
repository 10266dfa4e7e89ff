import { hoursAt, reachWays } from '../../domains/people/index.ts'
import type { T } from '../words.ts'
import { oneOf } from './known.ts'

/** How one may safely reach somebody: the first thing to read, before a telephone is picked up. `whose` says that it is another person's. */
export function Careful({ t, reach, contact, hours, note, whose, children, through, codeWord, callFrom, callUntil, zone }: {
  t: T; reach: string; contact?: string | null | undefined; hours?: string | null | undefined; note?: string | null | undefined
  whose?: string | undefined; children?: string | undefined
  through?: string | undefined; codeWord?: string | undefined; callFrom?: string | undefined; callUntil?: string | undefined; zone?: string | undefined
}) {
  const now = zone === undefined ? null : hoursAt({ callFrom, callUntil, zone }, Temporal.Now.instant(), zone)
  return (
    <div className='careful'>
      <p>
        <b>{t(`web.careful.${oneOf(reachWays, reach) ?? 'not at all'}`)}</b>{contact && <>{' '}<b className={contact.length < 24 ? 'num nw' : 'num'}>{contact}</b></>}
        {hours && <>{'. '}{t('web.careful.hours')}: <b>{hours}</b></>}
      </p>
      {now && (
        <p>
          {t('web.careful.now', { time: now.time })}{' '}
          <b>{now.allowed ? t('web.careful.may-call', { until: now.until }) : t('web.careful.do-not-call', { from: now.from, until: now.until })}</b>
        </p>
      )}
      {!now && callFrom && callUntil && <p><b>{t('web.careful.only-from', { from: callFrom, until: callUntil })}</b>{' '}{t('web.careful.no-zone')}</p>}
      {through && <p>{t('web.careful.through')}: <b>{through}</b></p>}
      {codeWord && <p>{t('web.careful.code-word')}: <b>{codeWord}</b></p>}
      {note && <p className='text'>{note}</p>}
      {whose && <p className='soft'>{whose}</p>}
      {children && <p className='soft'>{children}</p>}
    </div>
  )
}
