import { joinWords } from '../../../core/words.ts'
import deskEn from './desk.en.ts'
import deskRu from './desk.ru.ts'
import deskUz from './desk.uz.ts'
import en from './en.ts'
import ky from './ky.ts'
import ru from './ru.ts'
import tg from './tg.ts'
import uz from './uz.ts'

/** What a person may meet who had something sent, and what only the desk says. */
export const words = joinWords([{ en, ru, uz, tg, ky }, { en: deskEn, ru: deskRu, uz: deskUz }])
