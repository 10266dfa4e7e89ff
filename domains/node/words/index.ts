import type { Words } from '../../../core/words.ts'
import en from './en.ts'
import ky from './ky.ts'
import ru from './ru.ts'
import tg from './tg.ts'
import uz from './uz.ts'

export const words = { en, ru, uz, tg, ky } satisfies Words<typeof en>
