import { refuseFile } from './bounds.ts'

/** The alphabets of 8 bits in which tables in Cyrillic were saved before UTF-8. */
const old = ['windows-1251', 'koi8-r', 'ibm866'] as const
export type Decoded = { readonly text: string; readonly encoding: string }

/**
 * The text of a file, whatever it was saved as: UTF-8 with or without its mark, UTF-16, or one of the old Cyrillic alphabets,
 * of which the one that gives the most ordinary words is taken. Throws Refused when the file is no text.
 */
export function textOf(file: Buffer): Decoded {
  const encoding = marked(file) ?? (isUtf8(file) ? 'utf-8' : likeliest(file))
  const text = new TextDecoder(encoding).decode(file)
  // Text has no zeros and hardly any other control characters.
  if (/[\u0000-\u0008\u000e-\u001a]/.test(text)) throw refuseFile('core.table.not-a-table')
  return { text, encoding }
}

function marked(file: Buffer): string | undefined {
  if (file[0] === 0xff && file[1] === 0xfe) return 'utf-16le'
  if (file[0] === 0xfe && file[1] === 0xff) return 'utf-16be'
  // Without a mark: every second byte of ordinary text in UTF-16 is zero or says "Cyrillic".
  const start = file.subarray(0, 4096)
  const share = (odd: number) => start.filter((byte, at) => at % 2 === odd && (byte === 0 || byte === 4)).length / (start.length / 2)
  if (start.length >= 4 && start.includes(0)) return share(1) > 0.9 ? 'utf-16le' : share(0) > 0.9 ? 'utf-16be' : undefined
  return undefined
}

function isUtf8(file: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(file)
    return true
  } catch {
    return false
  }
}

/** In Cyrillic, a small letter mostly follows another letter, and a large one mostly begins a word. */
function likeliest(file: Buffer): string {
  const start = file.subarray(0, 65_536)
  const score = (encoding: string) => {
    const text = new TextDecoder(encoding).decode(start)
    return (text.match(/\p{Script=Cyrillic}\p{Ll}/gu)?.length ?? 0) - 2 * (text.match(/\p{Ll}\p{Lu}|[\u2500-\u259f]/gu)?.length ?? 0)
  }
  return old.reduce((best, one) => (score(one) > score(best) ? one : best))
}
