import { z } from 'zod'
import { id, type Id } from '../../../core/ids.ts'
import { write, type Context } from '../../../core/operation.ts'
import type { Locker } from '../../../core/vault.ts'
import { Hand } from './hand.ts'
import { factsOf, linkingRow, outcome, type LinkingFacts } from './kept.ts'
import { ownPeople, ownTable } from './own-people.ts'
import { dropBlocks, dropPieces, piecesOf } from './pieces.ts'

/** This process, and its threads, each under the linking and the version that it works for. */
const me = crypto.randomUUID()
const hands = new Map<string, Hand>()
/** So many blocks are kept in one transaction; so long, in seconds, one waits to ask again, and until another process is believed to be dead. */
const [atOnce, pause, dead] = [40, 1, 20]

/**
 * Goes on with a linking and promises to ask again: it feeds the files to a thread of its own, tells how far that is, and keeps what it found some blocks at a time.
 * One thread at a time in a process; the next waits. When the process dies, another begins anew with the files, which are there until all of it is kept. It stops by itself
 * when the linking was stopped, erased, or begun anew (`version`). Out: whether there is more to do.
 */
export const workOnLinking = write({
  name: 'people/linkings/work',
  does: 'Go on linking lists of people',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ linking: id('linking'), version: z.number().int() }),

  async run({ linking: of, version }, context) {
    const { keys, organisation, now, later, about } = context
    const name = `${of} ${version}`
    about(organisation, of)
    const row = await linkingRow(context, of, { lock: true })
    const locker = (await keys.all(organisation, [of])).get(of)
    if (!locker || row.ended_at || row.over_at || !row.started_at || row.version !== version) {
      leave(name)
      return { more: false }
    }
    const again = (seconds: number) => {
      later('people/linkings/work', { linking: of, version }, { at: now.add({ seconds }) })
      return { more: true }
    }
    if (row.worker && row.worker !== me && row.beat_at && Temporal.Instant.compare(row.beat_at, now.subtract({ seconds: dead })) > 0) return again(pause * 2)
    let hand = hands.get(name)
    if (!hand) {
      if (hands.size > 0 && !clearStale()) return again(pause * 2)
      hand = await begin(context, of, factsOf(locker, row), name)
      await hand.settled(500)
    }
    hand.touch()
    if (hand.refused) {
      await end(context, of, locker, { refused: hand.refused }, null)
      leave(name)
      return { more: false }
    }
    if (hand.done) {
      const more = await keepSome(context, of, locker, hand)
      if (!more) leave(name)
      return more ? again(0) : { more: false }
    }
    await tell(context, of, hand.stage, hand.share)
    return again(pause)
  },
})

/** A thread of which nobody hears any more is closed by itself: its place is free. Out: whether one is. */
function clearStale(): boolean {
  for (const [name, hand] of hands) if (hand.refused) leave(name)
  return hands.size === 0
}

function leave(name: string): void {
  hands.get(name)?.close()
  hands.delete(name)
}

async function begin(context: Context, of: Id<'linking'>, { files, against }: LinkingFacts, name: string): Promise<Hand> {
  const [first, second] = files
  if (!first || (against === 'the other file' && !second)) throw new Error('A linking without its files was begun')
  const isOurs = against === 'our people'
  const others = isOurs ? [ownTable] : against === 'the other file' && second ? [second] : []
  const hand = new Hand({ isOurs, tables: [first, ...others].map(({ separator, before, meant }) => ({ separator, before, meant })) })
  hands.set(name, hand)
  try {
    await dropBlocks(context, of)
    await tell(context, of, 'read', 0)
    await hand.feed(piecesOf(context, of, 0, first))
    if (isOurs) await hand.feed(ownPeople(context))
    else if (against === 'the other file' && second) await hand.feed(piecesOf(context, of, 1, second))
    return hand
  } catch (fault) {
    leave(name)
    throw fault
  }
}

const stages = z.enum(['waits', 'read', 'understand', 'learn', 'pair', 'compare', 'choose', 'keep'])

async function tell({ db, organisation, now }: Context, of: Id<'linking'>, stage: string, share: number): Promise<void> {
  await db.updateTable('linking').set({ stage: stages.parse(stage), share: Math.min(1, Math.max(0, share)), worker: me, beat_at: now.toString() })
    .where('organisation', '=', organisation).where('id', '=', of).execute()
}

/** Keeps the next blocks. Out: whether there are more; with the last, the files go and the linking is done. */
async function keepSome(context: Context, of: Id<'linking'>, locker: Locker, hand: Hand): Promise<boolean> {
  const { db, organisation } = context
  const { last } = await db.selectFrom('linking_block').select(({ fn }) => fn.max('number').as('last')).where('organisation', '=', organisation).where('linking', '=', of).executeTakeFirstOrThrow()
  const from = (last ?? -1) + 1
  const blocks = await hand.blocks(from, atOnce)
  if (blocks.length > 0)
    await db.insertInto('linking_block').values(blocks.map((block, at) => ({ organisation, linking: of, number: from + at, sealed: locker.seal('linking_block', block) }))).execute()
  if (blocks.length === atOnce) {
    await tell(context, of, 'keep', 0)
    return true
  }
  await end(context, of, locker, { findings: hand.done?.findings }, hand.done?.links ?? 0)
  await dropPieces(context, of)
  return false
}

async function end({ db, organisation, now }: Context, of: Id<'linking'>, locker: Locker, came: object, links: number | null): Promise<void> {
  await db.updateTable('linking').set({ over_at: now.toString(), found: locker.seal('linking_found', outcome.parse(came)), links, stage: null, share: 1, worker: null, beat_at: null })
    .where('organisation', '=', organisation).where('id', '=', of).execute()
}
