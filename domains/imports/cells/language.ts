import { languages, locale, type Language } from '../../../core/words.ts'
import { foldedText as fold } from '../../../core/fold.ts'

/** What people call the languages of this house, in each of them, and what `Intl` calls them. */
const called: Readonly<Record<Language, string>> = {
  en: 'english|английский|англ|ingliz|ingliz tili|англисӣ|англисче', ru: 'russian|русский|рус|rus|rus tili|русӣ|орусча|орус', uz: 'uzbek|узбекский|узб|oʻzbek|oʻzbekcha|oʻzbek tili|ӯзбекӣ|өзбекче',
  tg: 'tajik|таджикский|тадж|tojik|tojikcha|тоҷикӣ|тожикче', ky: 'kyrgyz|киргизский|кыргызский|кырг|qirgʻiz|qirgʻizcha|қирғизӣ|кыргызча|кыргыз',
}
const byName = new Map(languages.flatMap((language) => [
  ...called[language].split('|').map((name) => [fold(name), language] as const),
  ...languages.map((one) => [fold(new Intl.DisplayNames([locale[one]], { type: 'language' }).of(language) ?? language), language] as const),
]))

/** In: a language as people write it, or its code. Out: one of ours. */
export const languageNamed = (text: string): Language | undefined => languages.find((one) => one === text.trim().toLowerCase()) ?? byName.get(fold(text))
