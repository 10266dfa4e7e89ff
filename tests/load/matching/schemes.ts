/**
 * How offices write a Cyrillic name in Latin letters: the tables that a name meets on its way. For making names, and for asking whether each is read alike.
 * Sources: ICAO 9303 part 3 (passports since 2013); BGN/PCGN 1947; Soviet passports (French); Duden; the Uzbek alphabet of 1995; PWN; GOST 16876-71 (diacritics); the Kazakh alphabet of 2021.
 */
const base = table('а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю iu я ia қ k ғ g ҳ kh ў u ҷ j ӣ i ӯ u ң n ө o ү u ұ u ә a і i һ kh є ie ї i ґ g')
const schemes = {
  icao: base,
  bgn: table('й y ё yo ю yu я ya х kh ҳ h ғ gh ҷ j ў u ь \''),
  french: table('ж j ч tch ш ch щ chtch у ou ў ou ү ou ӯ ou ұ ou ю iou я ia й i ё io х kh ц ts ҷ dj'),
  german: table('ж sch з s в w ч tsch ш sch щ schtsch ю ju я ja й j ё jo х ch ҳ h ц z ҷ dsch'),
  polish: table('ж ż в w ч cz ш sz щ szcz ю ju я ja й j ё jo х ch ҳ h ц c ҷ dż ы y'),
  uzbek: table('ж j х x ҳ h қ q ғ g\' ў o\' й y ё yo ю yu я ya ц ts ъ \' ы i ҷ j ч ch ш sh'),
  gost: table('ж ž х h ц c ч č ш š щ šč й j ю ju я ja ё jo э ė ҳ h ҷ dž'),
  kazakh: table('ж j х h ш ş ч ç щ ş й i қ q ғ ğ ң ñ ө ö ү ü ұ ū ә ä і ı ю iu я ia ё io'),
} satisfies Record<string, ReadonlyMap<string, string>>
export type Scheme = keyof typeof schemes
export const allSchemes: readonly Scheme[] = ['icao', 'bgn', 'french', 'german', 'polish', 'uzbek', 'gost', 'kazakh']

function table(text: string): ReadonlyMap<string, string> {
  const words = text.split(' ')
  const made = new Map<string, string>()
  for (let at = 0; at + 1 < words.length; at += 2) made.set(words[at] ?? '', (words[at + 1] ?? '').replace('-', ''))
  return made
}

/** In: a Cyrillic name. Out: the same in Latin letters, capitals kept. */
export function written(name: string, scheme: Scheme): string {
  const own: ReadonlyMap<string, string> = schemes[scheme]
  return name.replace(/[\p{Script=Cyrillic}]/gu, (letter) => {
    const small = letter.toLowerCase()
    // French writes gu before e and i only.
    const sound = small === 'г' ? 'g' : (own.get(small) ?? base.get(small) ?? letter)
    return letter === small ? sound : sound.charAt(0).toUpperCase() + sound.slice(1)
  })
}

/** How Russian papers write the letters of the region. */
export const russian = (name: string): string =>
  name.replace(/ҷ/g, 'дж').replace(/Ҷ/g, 'Дж').replace(/[қғҳўӣӯңөүұәіһ]/gi, (letter) => {
    const small = letter.toLowerCase()
    const plain = 'кгхуиуноууаих'.charAt('қғҳўӣӯңөүұәіһ'.indexOf(small))
    return letter === small ? plain : plain.toUpperCase()
  })
