import type { DeskWords } from '../../core/words.ts'
import en from './en.ts'
import ru from './ru.ts'
import uz from './uz.ts'

/** What the command says of itself. */
export const words = { en, ru, uz } satisfies DeskWords<typeof en>
export type Key = keyof typeof en
