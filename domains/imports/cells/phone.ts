/** Is this one telephone number, or several, as far as figures tell? `spoiled`: a spreadsheet has rounded it, and nobody can tell what it was. */
export function phoneIn(text: string): 'fine' | 'spoiled' | 'not a number' {
  if (/^\d([.,]\d+)?E\+?\d+$/i.test(text)) return 'spoiled'
  const numbers = text.split(/[;,/\n]|\s{2,}|(?<=\d)\s+(?=\+)/).map((one) => one.replace(/[^\d]/g, '')).filter((one) => one !== '')
  return numbers.length > 0 && numbers.every((one) => one.length >= 5 && one.length <= 15) ? 'fine' : 'not a number'
}
