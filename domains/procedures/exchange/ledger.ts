import type { Insertable } from 'kysely'
import type { Context } from '../../../core/operation.ts'
import { newId, type Day } from '../../../core/ids.ts'
import type { Database } from '../../../core/schema.ts'
import { ourToday } from '../../../core/time.ts'
import type { Ground } from '../definition.ts'

/** To whom what is told of a person goes. */
export const recipients = ['authority', 'consulate', 'carrier', 'border authority', 'court', 'other'] as const

type Line = Omit<Insertable<Database['disclosure']>, 'organisation' | 'id' | 'on_day' | 'classes' | 'purpose' | 'instrument' | 'article' | 'by_account' | 'at'> & {
  readonly on_day?: Day; readonly classes: readonly string[]; readonly purpose: string; readonly ground: Pick<Ground, 'source' | 'article'>
}

/** A line of the ledger, for the transaction that tells: of today where no day is said. It is never changed and never taken away. */
export const entered = ({ db, organisation, account, actor, now }: Pick<Context, 'db' | 'organisation' | 'account' | 'actor' | 'now'>, { classes, ground, on_day = ourToday({ actor, now }), ...line }: Line) =>
  db.insertInto('disclosure').values({ ...line, organisation, id: newId<'disclosure'>(), on_day, classes: [...classes], instrument: ground.source, article: ground.article, by_account: account })
