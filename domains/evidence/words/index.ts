import { joinWords } from '../../../core/words.ts'
import annualEn from './annual.en.ts'
import annualKy from './annual.ky.ts'
import annualRu from './annual.ru.ts'
import annualTg from './annual.tg.ts'
import annualUz from './annual.uz.ts'
import deskAnnualEn from './desk-annual.en.ts'
import deskAnnualRu from './desk-annual.ru.ts'
import deskAnnualUz from './desk-annual.uz.ts'
import deskEn from './desk.en.ts'
import deskRu from './desk.ru.ts'
import deskUz from './desk.uz.ts'
import en from './en.ts'
import ky from './ky.ts'
import ru from './ru.ts'
import tg from './tg.ts'
import uz from './uz.ts'

/** What everybody may read of the domain, and what only the desk says. */
export const words = joinWords([
  { en, ru, uz, tg, ky },
  { en: annualEn, ru: annualRu, uz: annualUz, tg: annualTg, ky: annualKy },
  { en: deskAnnualEn, ru: deskAnnualRu, uz: deskAnnualUz },
  { en: deskEn, ru: deskRu, uz: deskUz },
])
