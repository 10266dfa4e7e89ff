import { pluralForms, type Language } from '../../core/words.ts'

/** Letters that a language does not have: a sign of a word that was left in another one. */
export const foreignLetters: Readonly<Record<Language, RegExp>> = {
  en: /[\u0400-\u04ff]/, uz: /[\u0400-\u04ff]/,
  ru: /[ғӣқўӯҳҷңөү]/i, tg: /[щыцьўңөү]/i, ky: /[ғӣқўӯҳҷ]/i,
}
/** In Latin Uzbek oʻ and gʻ have their own sign, and so has the glottal stop. */
export const wrongUzbekSign = /\p{L}['’‘`´]\p{L}|[oOgG][ʼ'’‘`´]/u

/** The blanks of a sentence, of all its forms together, in the order of the alphabet: `{name}`. */
export const blanksIn = (...forms: readonly string[]): readonly string[] => [...new Set(forms.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([blank]) => blank)))].sort()

/** What is wrong with a translation, said to the one who works on it. In: the English sentence that it renders, and the blanks that it has to hold. Out: nothing when it can stand. */
export function faultsOf(language: Language, { english, blanks }: { readonly english: string; readonly blanks: readonly string[] }, text: string): readonly string[] {
  const foreign = language === 'ru' && english.includes('Hamroh') ? null : foreignLetters[language].exec(text)
  return [
    ...(text.trim() === '' ? ['it is empty'] : []),
    ...(text !== text.trim() || / {2}/.test(text) ? ['there are spaces too many'] : []),
    ...(/[\r\n]/.test(text) ? ['it has more than one line'] : []),
    ...(text.trim() !== '' && blanks.join() !== blanksIn(text).join() ? [blanks.length > 0 ? `it needs exactly these blanks: ${blanks.join(' ')}` : 'it has blanks that the English sentence has not'] : []),
    ...(/\{(?!\w+\})|(?<!\{\w+)\}/.test(text) ? ['a brace is left open'] : []),
    ...(foreign ? [`this letter is of another language: ${foreign[0]}`] : []),
    ...(language === 'uz' && wrongUzbekSign.test(text) ? ['the signs of Uzbek are ʻ and ʼ'] : []),
  ]
}

/** The plural forms that a translation holds where the English sentence counts. */
export const formsFor = (language: Language): readonly string[] => pluralForms[language]
