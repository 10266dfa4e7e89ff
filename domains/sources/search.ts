import { sql } from 'kysely'
import { z } from 'zod'
import { line } from '../../core/fields.ts'
import { foldedWords } from '../../core/fold.ts'
import { read } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { entryKinds } from './entries/publish.ts'

/** So many finds of each rank at most: who finds more adds a word. */
export const most = 60
export const Title = z.object({ en: z.string(), ru: z.string().optional(), uz: z.string().optional(), tg: z.string().optional(), ky: z.string().optional() })

/**
 * One search over the whole register, in both alphabets: every word has to be there, or begin what is there. What is called exactly so comes first,
 * then what has the words in its title, then what has them anywhere. Out: at most 60, and whether there were more. What is hidden is not there.
 */
export const searchRegister = read({
  name: 'sources/search',
  does: 'Search the whole register, in Cyrillic and Latin alike',
  who: ['visitor'],
  input: z.strictObject({ words: line(100), kind: z.enum(entryKinds).optional() }),

  async run({ words, kind }, { db }) {
    const folded = foldedWords(words)
    if (folded.length === 0) throw new Refused('invalid', 'core.refused.invalid', { fields: { words: [{ key: 'sources.search.no-word' }] } })
    const asked = folded.map((word) => `${word}:*`).join(' & ')
    const ofKind = kind === undefined ? sql`` : sql`and e.kind = ${kind}`
    const { rows } = await sql<{ code: string; kind: string; address: string; title: unknown; rank: number }>`
      select code, kind, address, title, rank from (
        select distinct on (code) * from (
          (select code, kind, address, title, 0 as rank from register_entry e where exact @> array[${folded.join(' ')}] ${ofKind} limit ${most + 1})
          union all (select code, kind, address, title, 1 from register_entry e where to_tsvector('simple', folded_title) @@ to_tsquery('simple', ${asked}) ${ofKind} limit ${most + 1})
          union all (select code, kind, address, title, 2 from register_entry e where to_tsvector('simple', folded) @@ to_tsquery('simple', ${asked}) ${ofKind} limit ${most + 1})
        ) as found where code not in (select h.code from register_hiding h where h.page) order by code, rank
      ) as once order by rank, length(code), code limit ${most + 1}`.execute(db)
    return { more: rows.length > most, found: rows.slice(0, most).map(({ rank: _, title, kind: of, ...row }) => ({ ...row, kind: z.enum(entryKinds).parse(of), title: Title.parse(title) })) }
  },
})
