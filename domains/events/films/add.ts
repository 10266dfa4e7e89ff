import { z } from 'zod'
import { line, paragraphs, tick } from '../../../core/fields.ts'
import { newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { languages } from '../../../core/words.ts'
import { freshCode, written } from '../plans/fields.ts'

/** Adds a film of our organisation to the register. Without `published` only we see it. Out: its id and code. */
export const addFilm = write({
  name: 'events/films/add',
  does: 'Add a film to the register',
  who: ['coordinator'],
  input: z.strictObject({
    language: z.enum(languages), title: line(300), spoken: line(200).optional(), about: paragraphs(2_000).optional(), rights: paragraphs(1_000).optional(), published: tick(),
  }),

  async run({ language, title, spoken, about, rights, published }, { db, organisation }) {
    const told = (text: string | undefined) => (text === undefined ? null : JSON.stringify(written(language, text)))
    const film = newId<'film'>()
    const code = freshCode().replace('EV-', 'FILM-')
    await db.insertInto('film').values({
      id: film, code, organisation, title: JSON.stringify(written(language, title)), languages: spoken?.split(/\s*[,;]\s*/).filter(Boolean) ?? [], about: told(about), rights: told(rights), published,
    }).execute()
    return { film: String(film), code }
  },
})
