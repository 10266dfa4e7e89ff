import type { DeskWords, Words } from '../words.ts'
import en from './en.ts'
import keepingEn from './keeping.en.ts'
import keepingRu from './keeping.ru.ts'
import keepingUz from './keeping.uz.ts'
import ky from './ky.ts'
import ru from './ru.ts'
import tg from './tg.ts'
import uz from './uz.ts'

/** What every door says, whatever the domain: why something is refused, what is wrong with a field. In all five languages. */
export const words = { en, ru, uz, tg, ky } satisfies Words<typeof en>

/** What only the owner of a node meets: backups, keys. */
export const keepingWords = { en: keepingEn, ru: keepingRu, uz: keepingUz } satisfies DeskWords<typeof keepingEn>
