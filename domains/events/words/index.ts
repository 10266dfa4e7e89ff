import { joinWords } from '../../../core/words.ts'
import attendingEn from './attending.en.ts'
import attendingKy from './attending.ky.ts'
import attendingRu from './attending.ru.ts'
import attendingTg from './attending.tg.ts'
import attendingUz from './attending.uz.ts'
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
  { en: attendingEn, ru: attendingRu, uz: attendingUz, tg: attendingTg, ky: attendingKy },
  { en: deskEn, ru: deskRu, uz: deskUz },
])
