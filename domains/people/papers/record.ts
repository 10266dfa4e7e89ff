import { z } from 'zod'
import { tick } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { openKept } from '../compartment/kept.ts'
import { refreshKeys } from '../search/keep.ts'
import { joinNames } from './add-name.ts'
import { fillFile } from './fill-file.ts'
import { heldSince, holdingFields, paperFields, saysOf } from './fields.ts'
import { holdingSays, locksOf, paperSays } from './held.ts'
import { lockFile } from './one.ts'

/**
 * Puts an identity paper on a person's list: what it says and who physically has it. Its names join the person's, its number finds the person. `fill`: the day of birth and the
 * citizenship go into the file where it has none. No image is kept. Where who the person is, is kept apart, the paper is, too: only somebody on the list adds one.
 * Out: the paper; `names`: how many names were new.
 */
export const recordPaper = write({
  name: 'people/papers/record',
  does: 'Record an identity paper and who has it',
  who: ['case worker'],
  input: z.strictObject({ person: id('person'), ...paperFields, ...holdingFields, fill: tick() }),

  async run({ person, holder, since, holdingNote, fill, ...given }, context) {
    const { db, keys, organisation, account, about } = context
    const says = saysOf(context, given)
    heldSince(context, since)
    await lockFile(context, person)
    const kept = await openKept(context, person)
    const locks = locksOf(await keys.of(organisation, person), kept)
    const paper = newId<'paper'>()
    await db.insertInto('paper').values({ organisation, id: paper, person, kind: given.kind, sealed: locks.seal('paper', paperSays.parse(says)), expires_on: given.expiresOn ?? null, by_account: account }).execute()
    await db.insertInto('paper_holding').values({
      organisation, id: newId<'paper_holding'>(), paper, sealed: locks.seal('paper_holding', holdingSays.parse({ holder, note: holdingNote })), since_on: since ?? null, by_account: account,
    }).execute()
    const names = await joinNames(context, person, kept, [says.name, says.otherName])
    if (fill && !kept) await fillFile(context, person, says)
    if (!kept) await refreshKeys(context, person)
    about(organisation, person)
    return { paper: String(paper), person: String(person), names }
  },
})
