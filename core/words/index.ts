import type { DeskWords, Words } from '../words.ts'
import en from './en.ts'
import keepingEn from './keeping.en.ts'
import keepingRu from './keeping.ru.ts'
import keepingUz from './keeping.uz.ts'
import ownEn from './own.en.ts'
import ownRu from './own.ru.ts'
import ownUz from './own.uz.ts'
import ky from './ky.ts'
import ru from './ru.ts'
import tableEn from './table.en.ts'
import tableRu from './table.ru.ts'
import tableUz from './table.uz.ts'
import tg from './tg.ts'
import uz from './uz.ts'

/** What every door says, whatever the domain: why something is refused, what is wrong with a field. In all five languages. */
export const words = { en, ru, uz, tg, ky } satisfies Words<typeof en>

/** What only the owner of a node meets: backups, keys. */
export const keepingWords = { en: keepingEn, ru: keepingRu, uz: keepingUz } satisfies DeskWords<typeof keepingEn>

/** What staff meet where they set up their own ways in, and what the journal says of signing in. */
export const ownWords = { en: ownEn, ru: ownRu, uz: ownUz } satisfies DeskWords<typeof ownEn>

/** What staff meet who bring a table: why it is not read, what is odd about it. */
export const tableWords = { en: tableEn, ru: tableRu, uz: tableUz } satisfies DeskWords<typeof tableEn>
