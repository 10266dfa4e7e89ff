/**
 * The letters of the zone in a Russian internal passport, whose spelling can be read back without loss (other than in passports for abroad).
 * Where our table comes from, and how sure it is: docs/decisions/identity-papers.md.
 */
const internal = new Map([...'АAБBВVГGДDЕEЁ2ЖJЗZИIЙQКKЛLМMНNОOПPРRСSТTУUФFХHЦCЧ3Ш4ЩWЪXЫYЬ9Э6Ю7Я8'.matchAll(/(.)(.)/gu)].map(([, letter = '', written = '']) => [written, letter]))

export type ZoneNames = {
  readonly surname: string
  readonly given: string
  /** No filler after the names: there may have been more than fits. */
  readonly isCut: boolean
  /** Figures stand among the letters, where none may be. */
  readonly hasFigures: boolean
}

/** In: the names of a zone, `internal`: of a Russian internal passport. Out: the primary part and the others, as printed, or in the letters that they stand for. */
export function namesIn(text: string, of: 'abroad' | 'internal'): ZoneNames {
  const [primary = '', ...rest] = text.replace(/<+$/, '').split('<<')
  const plain = (part: string) => part.replaceAll('<', ' ').replace(/\s+/g, ' ').trim()
  const read = (part: string) => (of === 'internal' ? plain(part).replace(/\S/g, (letter) => internal.get(letter) ?? letter) : plain(part))
  return { surname: read(primary), given: read(rest.join('<')), isCut: !text.endsWith('<'), hasFigures: of === 'abroad' && /\d/.test(text) }
}

/** The names as one text, the surname first, as every zone has them. */
export const wholeName = ({ surname, given }: Pick<ZoneNames, 'surname' | 'given'>): string => [surname, given].filter(Boolean).join(' ')
