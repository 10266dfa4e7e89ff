import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import type { DeskLanguage } from '../../../core/words.ts'

/** How one is told who never said how: by letter, in the language that offices of this country write. */
export const unsaid = (country: string | null): { readonly by_letter: boolean; readonly language: DeskLanguage; readonly ahead: string | null; readonly version: number } =>
  ({ by_letter: true, language: country === 'UZ' ? 'uz' : readsEnglish.has(country ?? '') ? 'en' : 'ru', ahead: null, version: 0 })
const readsEnglish = new Set(['BE', 'CH', 'DE', 'GE', 'LU', 'NL', 'PL', 'TR'])

/** In: whose. Out: how she wants to be told, if she ever said. */
export const wishOf = ({ db }: Pick<Context, 'db'>, organisation: Id<'organisation'>, account: string) =>
  db.selectFrom('procedure_reminding').select(['by_letter', 'language', 'ahead', 'version']).where('organisation', '=', organisation).where('account', '=', account).executeTakeFirst()
