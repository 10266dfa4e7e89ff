import { joinWords } from '../../../core/words.ts'
import en from './en.ts'
import ky from './ky.ts'
import ru from './ru.ts'
import tg from './tg.ts'
import uz from './uz.ts'

/** What everybody may read of the domain. */
export const words = joinWords([{ en, ru, uz, tg, ky }])
