import en from './public.en.ts'
import ru from './public.ru.ts'
import uz from './public.uz.ts'
import deskEn from './desk.en.ts'
import deskRu from './desk.ru.ts'
import deskUz from './desk.uz.ts'

/** What the pages themselves say; what the domains say stands beside them. */
export const words = { en: { ...en, ...deskEn }, ru: { ...ru, ...deskRu }, uz: { ...uz, ...deskUz } } as const
