import { z } from 'zod'
import { read } from '../../core/operation.ts'

/** Who keeps the register, to whom it may be handed over, and whether it is for one's own organisation to say. */
export const showKeeper = read({
  name: 'sources/show-keeper',
  does: 'Show which organisation keeps the public register',
  who: ['administrator'],
  input: z.strictObject({}),

  async run(_, { db, organisation }) {
    const [keeper, all] = await Promise.all([
      db.selectFrom('register_keeper').select('organisation').executeTakeFirst(),
      db.selectFrom('organisation').select(['id', 'name', 'country']).orderBy('id').execute(),
    ])
    return {
      keeper: all.find(({ id }) => id === keeper?.organisation)?.name ?? null, mayName: organisation === (keeper?.organisation ?? all[0]?.id),
      others: all.filter(({ id }) => id !== keeper?.organisation).map(({ id, name, country }) => ({ organisation: String(id), name, country })),
    }
  },
})
