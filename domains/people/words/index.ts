import en from './en.ts'
import listsEn from './lists.en.ts'
import listsRu from './lists.ru.ts'
import listsUz from './lists.uz.ts'
import ru from './ru.ts'
import uz from './uz.ts'

/** What the domain says, in every language. */
export const words = { en: { ...listsEn, ...en }, ru: { ...listsRu, ...ru }, uz: { ...listsUz, ...uz } } as const
