/**
 * Cyrillic names in Latin letters as machine-readable travel documents write them: ICAO Doc 9303, part 3, section 6, table B, for Russian.
 * The letters of Central Asian alphabets have no row of their own there that was seen: they are written here as the plain letter nearest to how passports of
 * those States write them, which is an assumption. A passport may have its own spelling: that one goes before this.
 */
const icao: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u',
  ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: 'ie', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia',
}
const assumed: Readonly<Record<string, string>> = {
  ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i', ӣ: 'i', ӯ: 'u', ҳ: 'h', ҷ: 'j', ў: 'u',
}

/** Has this text a Cyrillic letter? */
export const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text)

/** In: a name in any letters. Out: its Cyrillic letters in Latin ones, everything else as it is. A capital stays one; a word all in capitals stays so. */
export function inLatin(text: string): string {
  return text.normalize('NFC').replaceAll(/\p{L}+/gu, (word) => {
    const loud = word.length > 1 && word === word.toUpperCase()
    return [...word].map((letter) => {
      const small = letter.toLowerCase()
      const written = icao[small] ?? assumed[small]
      if (written === undefined) return letter
      return letter === small ? written : loud ? written.toUpperCase() : written.charAt(0).toUpperCase() + written.slice(1)
    }).join('')
  })
}
