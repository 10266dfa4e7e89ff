import { id, newId, type Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import type { ReferralNewsTable } from '../../../core/schema.ts'
import type { ReceivedParcel } from './parcel.ts'

type Told = {
  readonly kind: ReferralNewsTable['kind']
  readonly code?: string
  /** Words for the sender alone. */
  readonly text?: string
  /** What a later domain tells beside the words; it is sealed with them. */
  readonly more?: Readonly<Record<string, unknown>>
  /** Told under the same `once` a second time, it is left out. */
  readonly once?: string
}

/**
 * Tells the sender of a parcel what we did with it: a row of the sender's, which we may write and not read.
 * Words are sealed under a key of their own that only the sender unwraps. Out: the id of the news.
 */
export async function tellSender({ db, vault, send }: Context, { sender, referral }: Pick<ReceivedParcel, 'sender' | 'referral'>, { kind, code, text, more, once }: Told): Promise<Id<'referral_news'>> {
  const news = newId<'referral_news'>()
  const key = text === undefined && more === undefined ? undefined : await vault.newKey(sender, news)
  // No column is named after `on conflict`: naming one would need the right to read the sender's rows.
  send(db.insertInto('referral_news').values({
    organisation: sender, id: news, referral: id('referral').parse(referral), kind, code: code ?? null, once: once ?? null,
    wrapped: key?.wrapped ?? null, sealed: key?.locker.seal('referral_news', { ...(text !== undefined && { text }), ...more }) ?? null,
  }).onConflict((told) => told.doNothing()))
  return news
}
