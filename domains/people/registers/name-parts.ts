import { readName, type NameToken } from '../names/index.ts'

export type Part = 'given' | 'surname' | 'patronymic'

/** A whole name in its parts. What nobody can tell is taken as people write it: the given name first, the surname last. */
export function partsOf(text: string): Readonly<Record<Part, string>> {
  const { tokens } = readName(text)
  const of = (part: Part) => tokens.filter(({ role }) => role === part)
  const open = tokens.filter(({ role }) => role === 'unknown' || role === 'initial')
  const given = of('given').length > 0 ? of('given') : open.splice(0, 1)
  const surname = of('surname').length > 0 ? of('surname') : open.splice(-1, 1)
  return { given: roots(given), surname: roots(surname), patronymic: roots(of('patronymic')) }
}

const roots = (tokens: readonly NameToken[]) => tokens.map(({ root }) => root).join(' ')
