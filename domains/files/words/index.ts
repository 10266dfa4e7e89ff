import { joinWords } from '../../../core/words.ts'
import en from './desk.en.ts'
import ru from './desk.ru.ts'
import uz from './desk.uz.ts'

/** Only the desk and its programs send files. */
export const words = joinWords([{ en, ru, uz }])
