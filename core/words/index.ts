import type { Words } from '../words.ts'
import en from './en.ts'
import ru from './ru.ts'
import uz from './uz.ts'

/** What every door says, whatever the domain: why something is refused, what is wrong with a field. */
export const words = { en, ru, uz } satisfies Words<typeof en>
