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
import casesEn from './desk-cases.en.ts'
import casesRu from './desk-cases.ru.ts'
import casesUz from './desk-cases.uz.ts'
import referralsEn from './desk-referrals.en.ts'
import referralsRu from './desk-referrals.ru.ts'
import referralsUz from './desk-referrals.uz.ts'
import staffEn from './desk-staff.en.ts'
import staffRu from './desk-staff.ru.ts'
import staffUz from './desk-staff.uz.ts'

/** What the pages themselves say; what the domains say stands beside them. */
export const words = {
  en: { ...en, ...deskEn, ...todayEn, ...peopleEn, ...casesEn, ...referralsEn, ...staffEn },
  ru: { ...ru, ...deskRu, ...todayRu, ...peopleRu, ...casesRu, ...referralsRu, ...staffRu },
  uz: { ...uz, ...deskUz, ...todayUz, ...peopleUz, ...casesUz, ...referralsUz, ...staffUz },
} as const
