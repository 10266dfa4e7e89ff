import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { memberStates } from '../lists.ts'

/** Who belongs to the coalition, by name; each with how it stood from which day, and which versions of the memorandum it acceded to. Names of organisations only. */
export const listMembers = read({
  name: 'coalition/membership/list',
  does: 'List the members of the coalition, with the history of each',
  who: ['visitor'],
  input: z.strictObject({ state: z.enum(memberStates).optional() }),

  async run({ state }, { db }) {
    const [members, statuses, accessions] = await Promise.all([
      db.selectFrom('coalition_member').select(['id', 'name', 'country', 'at']).where('hidden', '=', false).orderBy('name').orderBy('id').execute(),
      db.selectFrom('coalition_status').select(['member', 'state', 'on_day']).orderBy('on_day').orderBy('id').execute(),
      db.selectFrom('memorandum_accession as a').innerJoin('memorandum as m', 'm.id', 'a.memorandum').select(['a.member', 'a.on_day', 'm.number']).orderBy('m.number').execute(),
    ])
    return members.map(({ id, name, country, at }) => {
      const history = statuses.filter(({ member }) => member === id).map((one) => ({ state: one.state, onDay: one.on_day }))
      return {
        member: String(id), name, country, at: at.toString(), history, state: history.at(-1)?.state ?? 'member' as const,
        acceded: accessions.filter(({ member }) => member === id).map(({ number, on_day }) => ({ version: number, onDay: on_day })),
      }
    }).filter((one) => state === undefined || one.state === state)
  },
})
