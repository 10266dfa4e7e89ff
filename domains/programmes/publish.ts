import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { publishEntries } from '../sources/index.ts'
import { told } from './facts.ts'

/** A programme of one's own organisation becomes public: everybody sees its title, its days and, from published figures, its results. It stays so. */
export const publishProgramme = write({
  name: 'programmes/publish',
  does: 'Make a programme of your organisation public',
  who: ['coordinator'],
  input: z.strictObject({ programme: id('programme') }),

  async run({ programme }, { db, organisation }) {
    const found = await db.selectFrom('programme').select(['published', 'code', 'title']).where('organisation', '=', organisation).where('id', '=', programme).forUpdate().executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    if (found.published) throw new Refused('conflict', 'programmes.publish.already')
    await db.updateTable('programme').set({ published: true }).where('organisation', '=', organisation).where('id', '=', programme).execute()
    await publishEntries({ db }, [{ code: found.code, kind: 'programme', address: `/programmes/${found.code}`, title: told.parse(found.title) }], organisation)
    return { programme: String(programme) }
  },
})
