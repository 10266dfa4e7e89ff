import { randomInt } from 'node:crypto'

/** Crockford's base 32: no I, L, O or U. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A fresh reference: five random letters and one that checks them, `K7-4M2Q`. It says nothing, not even how many there are. */
export const newReference = (): string => referenceFrom(Array.from({ length: 5 }, () => randomInt(letters.length)))

/** In: five numbers below 32. Out: the reference of them. */
export function referenceFrom(numbers: readonly number[]): string {
  const text = [...numbers, checkOf(numbers)].map((number) => letters.charAt(number)).join('')
  return `${text.slice(0, 2)}-${text.slice(2)}`
}

/** In: a reference as typed, in any case. Out: is it one that could have been given? One wrong letter is always found. */
export function isReference(typed: string): boolean {
  const numbers = [...typed.toUpperCase().replace('-', '')].map((letter) => letters.indexOf(letter))
  return numbers.length === 6 && !numbers.includes(-1) && checkOf(numbers.slice(0, 5)) === numbers[5]
}

/** In: a reference as it is typed or was heard, with or without its dash, O for 0, I or L for 1. Out: as it was given, or undefined when it cannot be one. */
export function readReference(typed: string): string | undefined {
  const plain = typed.toUpperCase().replaceAll(/[\s\-–—.]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  const reference = `${plain.slice(0, 2)}-${plain.slice(2)}`
  return isReference(reference) ? reference : undefined
}

/** Luhn's check in base 32: finds each single wrong letter, and nearly all pairs that were swapped. */
function checkOf(numbers: readonly number[]): number {
  const sum = numbers.toReversed().reduce((all, number, at) => {
    const weighed = at % 2 === 0 ? number * 2 : number
    return all + Math.floor(weighed / letters.length) + (weighed % letters.length)
  }, 0)
  return (letters.length - (sum % letters.length)) % letters.length
}
