/** The sounds in the order of their numbers. */
const alphabet = 'aeioubvgdJzklmnprstfhcCS'
const width = alphabet.length + 1
const numbers = new Uint8Array(128)
for (let at = 0; at < alphabet.length; at++) numbers[alphabet.charCodeAt(at)] = at + 1

/** What it costs to lose a sound. */
const loss = new Float64Array(width).fill(1)
for (const sound of 'aeiou') loss[numberOf(sound)] = 0.5
loss[numberOf('h')] = 0.7
/** What it costs that one sound is another. Sounds that schemes, languages and ears confuse cost less. */
const change = new Float64Array(width * width).fill(1)
const set = (one: string, two: string, cost: number) => {
  change[numberOf(one) * width + numberOf(two)] = cost
  change[numberOf(two) * width + numberOf(one)] = cost
}
for (const one of 'aeiou') for (const two of 'aeiou') set(one, two, 0.45)
for (const pair of ['ao', 'ei', 'ou']) set(pair.charAt(0), pair.charAt(1), 0.25)
for (const pair of ['gh', 'hk', 'gk', 'Jz', 'CS', 'sc', 'cC', 'fp', 'vf', 'uv', 'Ji', 'ck', 'kC', 'sS', 'JC', 'pb', 'td', 'bv', 'zs', 'JS']) set(pair.charAt(0), pair.charAt(1), 0.4)
for (const pair of ['ct']) set(pair.charAt(0), pair.charAt(1), 0.6)
for (let at = 0; at < width; at++) change[at * width + at] = 0

function numberOf(sound: string): number {
  return numbers[sound.charCodeAt(0) & 127] ?? 0
}

/** What it costs that one sound is another; 0 for the same. */
export const confusion = (one: string, two: string): number => change[numberOf(one) * width + numberOf(two)] ?? 1

const longest = 48
const [a, b] = [new Uint8Array(longest), new Uint8Array(longest)]
const rows = [new Float64Array(longest + 1), new Float64Array(longest + 1), new Float64Array(longest + 1)] as const

/**
 * How far one word is from another, in sounds: weighted optimal string alignment (Damerau 1964, Wagner and Fischer 1974): a lost vowel 0.5, a lost consonant 1,
 * neighbours that changed places 0.7, sounds that are confused 0.25 to 0.45. In: sounds. Out: 0 for the same, at most the length of the longer word.
 */
export function distance(one: string, two: string): number {
  if (one === two) return 0
  const [n, m] = [Math.min(one.length, longest), Math.min(two.length, longest)]
  for (let at = 0; at < n; at++) a[at] = numbers[one.charCodeAt(at) & 127] ?? 0
  for (let at = 0; at < m; at++) b[at] = numbers[two.charCodeAt(at) & 127] ?? 0
  let [earlier, above, row]: [Float64Array, Float64Array, Float64Array] = [rows[0], rows[1], rows[2]]
  above[0] = 0
  for (let j = 1; j <= m; j++) above[j] = at(above, j - 1) + at(loss, at(b, j - 1))
  for (let i = 1; i <= n; i++) {
    const own = at(a, i - 1)
    row[0] = at(above, 0) + at(loss, own)
    for (let j = 1; j <= m; j++) {
      const other = at(b, j - 1)
      let best = at(above, j - 1) + at(change, own * width + other)
      best = Math.min(best, at(above, j) + at(loss, own), at(row, j - 1) + at(loss, other))
      if (i > 1 && j > 1 && own === at(b, j - 2) && other === at(a, i - 2)) best = Math.min(best, at(earlier, j - 2) + 0.7)
      row[j] = best
    }
    ;[earlier, above, row] = [above, row, earlier]
  }
  return at(above, m)
}

const at = (list: Float64Array | Uint8Array, index: number): number => list[index] ?? 0
