/** In: `AB12`. Out: row and column, both from 1; undefined when it is no place in a sheet. */
export function placeOf(reference: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? []
  if (!letters || !digits) return undefined
  return { row: Number(digits), column: [...letters].reduce((so, letter) => so * 26 + letter.charCodeAt(0) - 64, 0) }
}

/** In: a column from 1. Out: its letters, as a spreadsheet shows them: A, Z, AA. */
export function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}
