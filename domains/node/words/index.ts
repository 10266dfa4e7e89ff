import type { DeskWords, Words } from '../../../core/words.ts'
import en from './en.ts'
import keepingEn from './keeping.en.ts'
import keepingRu from './keeping.ru.ts'
import keepingUz from './keeping.uz.ts'
import ky from './ky.ts'
import ru from './ru.ts'
import tg from './tg.ts'
import uz from './uz.ts'

export const words = { en, ru, uz, tg, ky } satisfies Words<typeof en>

/** What its owner does to the node itself. */
export const keepingWords = { en: keepingEn, ru: keepingRu, uz: keepingUz } satisfies DeskWords<typeof keepingEn>
