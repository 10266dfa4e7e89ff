import type { PersonFile } from '../file.ts'
import type { Identity } from '../identity.ts'
import { mergeFields, type MergeField } from '../lists.ts'

/** What a field of a file says, as one can compare it. */
function wordOf({ names, language, identity, safeContact }: PersonFile, field: MergeField): string {
  switch (field) {
    case 'names': return names.all.map(({ text }) => text).join('\n')
    case 'language': return language
    case 'contact': {
      // That somebody is not to be reached is a word too: only who compares the two says which of them stands.
      const { version: _, ...contact } = safeContact
      return JSON.stringify(Object.entries(contact).filter(([, value]) => value !== undefined).toSorted())
    }
    default: return identity[field] ?? ''
  }
}

/** How two files stand to each other in a field: neither says anything, one does, both say the same, or each says something else. */
export type Standing = 'neither' | 'this alone' | 'other alone' | 'same' | 'differ'
export function standingOf(file: PersonFile, other: PersonFile, field: MergeField): Standing {
  const [one, two] = [wordOf(file, field), wordOf(other, field)]
  if (one === '' && two === '') return 'neither'
  if (two === '') return 'this alone'
  if (one === '') return 'other alone'
  return one === two ? 'same' : 'differ'
}

/** The fields in which one would take the word of the other file: where this one says nothing. */
export const proposed = (file: PersonFile, other: PersonFile): readonly MergeField[] => mergeFields.filter((field) => standingOf(file, other, field) === 'other alone')

/**
 * Two files read as one. In: a file, another, and the fields in which the word of the other stands. Out: a file as it reads; nothing is written.
 * The names of both are there, those that stand first. A field in which the other says nothing keeps the word of the file.
 */
export function folded(file: PersonFile, other: PersonFile, fromOther: readonly string[]): PersonFile {
  const takes = (field: MergeField) => fromOther.includes(field) && wordOf(other, field) !== ''
  const all = [...(takes('names') ? [other, file] : [file, other]).flatMap(({ names }) => names.all)]
    .filter(({ text }, at, every) => every.findIndex((one) => one.text === text) === at)
  const identity: Identity = { ...file.identity }
  for (const field of mergeFields) if (field !== 'names' && field !== 'language' && field !== 'contact' && takes(field)) identity[field] = other.identity[field]
  return {
    ...file, names: { first: all[0]?.text ?? file.names.first, all }, language: takes('language') ? other.language : file.language, identity,
    safeContact: takes('contact') ? other.safeContact : file.safeContact,
  }
}
