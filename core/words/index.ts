import type { Words } from '../words.ts'
import en from './en.ts'
import ky from './ky.ts'
import ru from './ru.ts'
import tg from './tg.ts'
import uz from './uz.ts'

/** What every door says, whatever the domain: why something is refused, what is wrong with a field. */
export const words = { en, ru, uz, tg, ky } satisfies Words<typeof en>
