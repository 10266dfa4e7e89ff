import { readName } from './read.ts'

/** So many readings of one name at most. */
const most = 4

/**
 * Texts that two names have in common when they are the same words in any order and alphabet, as the list and the sounds have it: «Каримова Гулнора» and "Gulnora
 * Karimova", Юсуф and Yusup; not Каримов and Каримова, nor Marat and Murat. In: a name as written. Out: one to four; none for what is no name.
 */
export function likenessesOf(text: string): readonly string[] {
  let readings: readonly (readonly string[])[] = [[]]
  for (const { given, role, sounds } of readName(text).tokens) {
    const words = role !== 'surname' && role !== 'patronymic' && given.length > 0 ? given.map(({ group }) => `#${group}`) : sounds
    readings = readings.flatMap((before) => words.map((word) => [...before, word])).slice(0, most)
  }
  return [...new Set(readings.filter((words) => words.length > 0).map((words) => words.toSorted().join(' ')))]
}
