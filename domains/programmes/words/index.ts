import en from './en.ts'
import ru from './ru.ts'
import uz from './uz.ts'

export const words = { en, ru, uz }
