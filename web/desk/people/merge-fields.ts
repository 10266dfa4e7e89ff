import type { Language } from '../../../core/words.ts'
import type { compareFiles, MergeField } from '../../../domains/people/index.ts'
import { countryName, dayInWords, languageNames, type T } from '../../words.ts'
import { reachIn } from './say.ts'

export type Compared = Awaited<ReturnType<typeof compareFiles.run>>
type Side = Compared['file']

const names = { names: 'web.people.names', language: 'web.people.speaks', contact: 'web.people.contact', bornOn: 'web.person.born' } as const
/** What a field of a file is called. */
export const fieldName = (t: T, field: MergeField): string =>
  field === 'names' || field === 'language' || field === 'contact' || field === 'bornOn' ? t(names[field]) : t(`people.content.${field}`)

/** What a file says in a field, in words. */
export function fieldSays(t: T, language: Language, { names: known, language: speaks, identity, safeContact }: Side, field: MergeField): string {
  switch (field) {
    case 'names': return known.map(({ text }) => text).join(', ')
    case 'language': return languageNames(language, [speaks])
    case 'bornOn': return identity.bornOn ? dayInWords(language, identity.bornOn) : t('web.same.nothing')
    case 'citizenship': return identity.citizenship ? countryName(language, identity.citizenship) : t('web.same.nothing')
    case 'contact': return [reachIn(t, safeContact.reach), safeContact.contact, safeContact.through, safeContact.hours, safeContact.note].filter(Boolean).join(', ')
    default: return identity[field] ?? t('web.same.nothing')
  }
}

/** In: what a form chose, `field` by `this` or `other`. Out: the fields in which the word of the other file stands. */
export const chosenFrom = (chosen: unknown): readonly string[] =>
  typeof chosen === 'object' && chosen !== null ? Object.entries(chosen).filter(([, side]) => side === 'other').map(([field]) => field) : []
