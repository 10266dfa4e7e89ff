import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { languages, translator } from '../../../core/words.ts'
import { publishEntries } from '../../sources/index.ts'
import { words } from '../words/index.ts'

/** Puts a version of the memorandum into the search, in the languages that it has by now. A version never goes again. */
export async function findableMemorandum({ db, organisation }: Pick<Context, 'db' | 'organisation'>, memorandum: Id<'memorandum'>, number: number): Promise<void> {
  const texts = await db.selectFrom('memorandum_text').select('text').where('memorandum', '=', memorandum).execute()
  const called = Object.fromEntries(languages.map((language) => { const t = translator(words, language); return [language, `${t('coalition.memorandum.title')}. ${t('coalition.memorandum.version', { number })}`] }))
  await publishEntries({ db }, [{ code: memorandum, kind: 'coalition', address: `/coalition/members#${memorandum}`, title: { en: '', ...called }, text: texts.map(({ text }) => text) }], organisation)
}
