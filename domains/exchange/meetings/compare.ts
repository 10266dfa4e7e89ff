import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write, type Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { answerByFile, askByFile, closeByFile, learnByFile, type Step } from '../../people/index.ts'
import { keysOf } from '../keys.ts'
import { meetingOf, sideOf } from './file.ts'
import { meetingDays } from './state.ts'

/**
 * Takes a meeting with an office of another node one step on: makes the question, answers it, closes it, or learns from the closing. A robot, so that nobody sees a list.
 * Each step happens once: what is kept is used in the same transaction that forgets it.
 */
export const compareMeeting = write({
  name: 'exchange/meetings/compare',
  does: 'Compare who agreed to be asked about, with an office of another node',
  who: ['robot comparer'],
  input: z.strictObject({ organisation: id('organisation'), meeting: id('node_meeting') }),

  async run({ organisation, meeting }, context) {
    const { db, vault, now, about } = context
    const row = await db.selectFrom('node_meeting').select(['organisation', 'id', 'node', 'side', 'sender', 'number', 'accepted', 'until', 'theirs', 'ours', 'wrapped', 'kept'])
      .where('organisation', '=', organisation).where('id', '=', meeting).where('outcome', 'is', null).where('until', '>', now).forUpdate().executeTakeFirst()
    if (!row || (row.side === 'asked' && !row.accepted) || (row.ours !== null && row.theirs === null)) throw new Refused('missing', 'core.refused.missing')
    const half = { side: sideOf(row), question: meeting, meeting: meetingOf(row, keysOf(vault, organisation).publicSigning) }
    const gone = { theirs: null, wrapped: null, kept: null }
    const changes = await (async () => {
      if (row.ours === null) {
        const step = row.side === 'asks' ? await askByFile(context, half) : await answerByFile(context, half, row.theirs ?? '')
        if (!step) return { ...gone, outcome: 'nobody' as const }
        const until = row.side === 'asks' ? row.until : row.until.add({ hours: 24 * meetingDays })
        return { theirs: null, ours: step.message, until: until.toString(), ...await sealed(context, organisation, meeting, step) }
      }
      const kept = row.kept && row.wrapped ? (await vault.unwrap(organisation, meeting, row.wrapped)).open('node_meeting', row.kept) : undefined
      try {
        if (row.side === 'asks') return { ...gone, ours: await closeByFile(context, half, kept, row.theirs ?? ''), until: now.add({ hours: 24 * meetingDays }).toString(), outcome: 'compared' as const }
        await learnByFile(context, half, kept, row.theirs ?? '')
        return { ...gone, ours: null, outcome: 'compared' as const }
      } catch (fault) {
        // Points that no honest side sends: the secret is gone all the same, and nothing was found.
        if (fault instanceof Refused && fault.saying.key === 'people.elsewhere.unusable') return { ...gone, ours: null, outcome: 'unusable' as const }
        throw fault
      }
    })()
    await db.updateTable('node_meeting').set(changes).where('organisation', '=', organisation).where('id', '=', meeting).execute()
    about(organisation, meeting)
    return { meeting: String(meeting) }
  },
})

/** Under a key of its own that the organisation's wraps. */
async function sealed({ vault }: Pick<Context, 'vault'>, organisation: string, meeting: string, { kept }: Step) {
  const { locker, wrapped } = await vault.newKey(organisation, meeting)
  return { wrapped, kept: locker.seal('node_meeting', kept) }
}
