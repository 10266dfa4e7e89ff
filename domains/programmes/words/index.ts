import { joinWords } from '../../../core/words.ts'
import codesEn from './codes.en.ts'
import codesRu from './codes.ru.ts'
import codesUz from './codes.uz.ts'
import deskEn from './desk.en.ts'
import deskRu from './desk.ru.ts'
import deskUz from './desk.uz.ts'
import en from './en.ts'
import iatiEn from './iati.en.ts'
import iatiRu from './iati.ru.ts'
import iatiUz from './iati.uz.ts'
import ky from './ky.ts'
import resultsEn from './results.en.ts'
import resultsRu from './results.ru.ts'
import resultsUz from './results.uz.ts'
import ru from './ru.ts'
import shownEn from './shown.en.ts'
import shownKy from './shown.ky.ts'
import shownRu from './shown.ru.ts'
import shownTg from './shown.tg.ts'
import shownUz from './shown.uz.ts'
import tg from './tg.ts'
import uz from './uz.ts'

/** What everybody may read of the domain, and what only the desk says. */
export const words = joinWords([
  { en, ru, uz, tg, ky },
  { en: deskEn, ru: deskRu, uz: deskUz },
  { en: iatiEn, ru: iatiRu, uz: iatiUz },
  { en: shownEn, ru: shownRu, uz: shownUz, tg: shownTg, ky: shownKy },
  { en: resultsEn, ru: resultsRu, uz: resultsUz },
  { en: codesEn, ru: codesRu, uz: codesUz },
])
