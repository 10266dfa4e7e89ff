/**
 * The alphabets, letter by letter, as sounds. A sound is one character: vowels a e i o u; b v g d z k l m n p r s t f as one expects;
 * h for х ҳ, c for ц, C for ч, S for ш and щ, J for ж, ҷ and дж. What no passport keeps apart is one sound here.
 * Sources: Unicode character names; BGN/PCGN tables of the languages; ICAO 9303 part 3, tables of transliteration.
 */
export const cyrillic: ReadonlyMap<string, string> = tableOf(`
  а a б b в v г g ґ g ғ g ѓ g д d е e ё io є e ж J җ J з z и i і i ї i й i ѝ i ӣ i ӥ i ј i к k қ k ҡ k ҟ k ќ k ĸ k л l љ l м m н n ң n ҥ n њ n
  о o ө o ӧ o п p р r с s ҫ s т t у u ў u ү u ұ u ӯ u ӱ u ф f х h ҳ h һ h ц c ч C ҷ J ҹ J џ J ш S щ S ы i э e ә a ӓ a ю iu я ia ѣ e ѳ f ѵ i ђ d ћ C ђ J`)

export const armenian: ReadonlyMap<string, string> = tableOf(`
  ա a բ b գ g դ d ե e զ z է e ը i թ t ժ J ի i լ l խ h ծ c կ k հ h ձ dz ղ g ճ C մ m յ i ն n շ S ո o չ C պ p ջ J ռ r ս s վ v տ t ր r ց c ւ v փ p ք k և ev օ o ֆ f`)

export const georgian: ReadonlyMap<string, string> = tableOf(`
  ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ J რ r ს s ტ t უ u ფ p ქ k ღ g ყ k შ S ჩ C ც c ძ dz წ c ჭ C ხ h ჯ J ჰ h`)

/** Short vowels are not written: a name in these letters is compared by its consonants, and through the list of given names. */
export const arabic: ReadonlyMap<string, string> = tableOf(`
  ا a آ a أ a إ i ى i ب b پ p ت t ة a ث s ج J چ C ح h خ h د d ذ z ر r ز z ژ J س s ش S ص s ض z ط t ظ z غ g ف f ق k ک k ك k گ g ل l م m ن n ه h ە a و u ؤ u ی i ي i ئ i ې i`)

/** Latin letters with marks; the bare ones and pairs of letters are in latin.ts. */
export const marked: ReadonlyMap<string, string> = tableOf(`
  á a à a â a ã a ä a å a ă a ā a ą a ə a é e è e ê e ë io ē e ė e ě e ę e í i ì i î i ï i ī i ĭ i ı i ý i ÿ i ó o ò o ô o ö o ő o ø o ō o õ u ŏ u ú u ù u û u ü u ű u ū u ŭ u ů u
  š S ş S ș S ś S ŝ S č C ç C ć C ĉ C ž J ź J ż J ẑ J ĵ J ǰ J đ d ð d ď d ğ g ǧ g ǵ g ġ g ģ g ķ k ḵ k ń n ñ n ň n ŋ n ņ n ț c ţ c ť t ṭ t þ t ł l ľ l ļ l ĺ l ř r ŕ r ß s ṣ s ḩ h ḥ h ẖ h ħ h ḫ h ẓ z ż z æ e œ e`)

function tableOf(text: string): ReadonlyMap<string, string> {
  const words = text.trim().split(/\s+/)
  const table = new Map<string, string>()
  for (let at = 0; at + 1 < words.length; at += 2) table.set(words[at] ?? '', words[at + 1] ?? '')
  return table
}
