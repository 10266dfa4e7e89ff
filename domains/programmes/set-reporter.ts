import { z } from 'zod'
import given from '../../content/standards/iati/codes.json' with { type: 'json' }
import { seen } from '../../core/fields.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'

const kinds = new Set(given.lists.OrganisationType.codes.split('|'))

/** The organisation says under which identifier it reports to IATI, as its agency gave it, and what kind of organisation it is. In: `seen`, to change it. */
export const setReporter = write({
  name: 'programmes/set-reporter',
  does: 'Say under which identifier you report to IATI',
  who: ['coordinator'],
  input: z.strictObject({ ref: z.string().trim().regex(/^[A-Za-z0-9_]+-[A-Za-z0-9_]+-[A-Za-z0-9._-]+$/, 'core.field.kind').max(100, 'core.field.long'), kind: z.string().refine((code) => kinds.has(code), 'core.field.choose'), seen: seen().optional() }),

  async run({ ref, kind, seen: version }, { db, organisation }) {
    const there = await db.selectFrom('iati_reporter').select('version').where('organisation', '=', organisation).forUpdate().executeTakeFirst()
    if (there && there.version !== version) throw new Refused('conflict', 'core.refused.changed', { now: { version: there.version } })
    if (there) await db.updateTable('iati_reporter').set({ ref, kind, version: there.version + 1 }).where('organisation', '=', organisation).execute()
    else await db.insertInto('iati_reporter').values({ organisation, ref, kind }).execute()
    return { version: (there?.version ?? 0) + 1 }
  },
})
