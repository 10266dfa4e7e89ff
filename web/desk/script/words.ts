import { deskLanguages, translator, type Translate } from '../../../core/words.ts'
import en from '../../words/desk-quick.en.ts'
import ru from '../../words/desk-quick.ru.ts'
import uz from '../../words/desk-quick.uz.ts'

/** The language of the page that one is on. */
export const language = deskLanguages.find((one) => location.pathname.startsWith(`/${one}/`)) ?? 'en'
/** The beginning of every address of the desk. */
export const desk = `/${language}/desk`
export const t: Translate<keyof typeof en> = translator({ en, ru, uz }, language)
