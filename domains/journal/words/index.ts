import type { DeskWords } from '../../../core/words.ts'
import en from './en.ts'
import ru from './ru.ts'
import uz from './uz.ts'

export const words = { en, ru, uz } satisfies DeskWords<typeof en>
