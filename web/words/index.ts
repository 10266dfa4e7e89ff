import en from './public.en.ts'
import ru from './public.ru.ts'
import uz from './public.uz.ts'
import deskEn from './desk.en.ts'
import deskRu from './desk.ru.ts'
import deskUz from './desk.uz.ts'
import todayEn from './desk-today.en.ts'
import todayRu from './desk-today.ru.ts'
import todayUz from './desk-today.uz.ts'
import peopleEn from './desk-people.en.ts'
import peopleRu from './desk-people.ru.ts'
import peopleUz from './desk-people.uz.ts'

/** What the pages themselves say; what the domains say stands beside them. */
export const words = { en: { ...en, ...deskEn, ...todayEn, ...peopleEn }, ru: { ...ru, ...deskRu, ...todayRu, ...peopleRu }, uz: { ...uz, ...deskUz, ...todayUz, ...peopleUz } } as const
