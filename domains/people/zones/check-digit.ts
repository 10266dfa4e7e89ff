const weights = [7, 3, 1]

/** A character of a machine-readable zone as its number: figures as they are, A to Z from 10 to 35, the filler 0. NaN for anything else. */
export function valueOf(character: string): number {
  if (character === '<') return 0
  if (/^[0-9]$/.test(character)) return Number(character)
  return /^[A-Z]$/.test(character) ? character.charCodeAt(0) - 55 : NaN
}

/** The check digit over some characters of a zone, by the weights 7, 3, 1 (ICAO 9303, part 3, 4.9). */
export const checkDigit = (text: string): string =>
  String([...text].reduce((sum, character, at) => sum + valueOf(character) * (weights[at % 3] ?? 0), 0) % 10)
