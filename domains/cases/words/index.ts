import { joinWords } from '../../../core/words.ts'
import referralsEn from './desk-referrals.en.ts'
import referralsRu from './desk-referrals.ru.ts'
import referralsUz from './desk-referrals.uz.ts'
import deskMeetingsEn from './desk-meetings.en.ts'
import deskMeetingsRu from './desk-meetings.ru.ts'
import deskMeetingsUz from './desk-meetings.uz.ts'
import deskEn from './desk.en.ts'
import deskRu from './desk.ru.ts'
import deskUz from './desk.uz.ts'
import en from './en.ts'
import ky from './ky.ts'
import listsEn from './lists.en.ts'
import listsKy from './lists.ky.ts'
import listsRu from './lists.ru.ts'
import listsTg from './lists.tg.ts'
import listsUz from './lists.uz.ts'
import meetingsEn from './meetings.en.ts'
import meetingsKy from './meetings.ky.ts'
import meetingsRu from './meetings.ru.ts'
import meetingsTg from './meetings.tg.ts'
import meetingsUz from './meetings.uz.ts'
import screeningEn from './screening.en.ts'
import screeningRu from './screening.ru.ts'
import screeningUz from './screening.uz.ts'
import screeningTg from './screening.tg.ts'
import screeningKy from './screening.ky.ts'
import deskScreeningEn from './desk-screening.en.ts'
import deskScreeningRu from './desk-screening.ru.ts'
import deskScreeningUz from './desk-screening.uz.ts'
import ru from './ru.ts'
import tg from './tg.ts'
import uz from './uz.ts'

/** What everybody may read of the domain, and what only the desk says. */
export const words = joinWords([
  { en, ru, uz, tg, ky },
  { en: listsEn, ru: listsRu, uz: listsUz, tg: listsTg, ky: listsKy },
  { en: meetingsEn, ru: meetingsRu, uz: meetingsUz, tg: meetingsTg, ky: meetingsKy },
  { en: deskMeetingsEn, ru: deskMeetingsRu, uz: deskMeetingsUz },
  { en: screeningEn, ru: screeningRu, uz: screeningUz, tg: screeningTg, ky: screeningKy },
  { en: deskScreeningEn, ru: deskScreeningRu, uz: deskScreeningUz },
  { en: deskEn, ru: deskRu, uz: deskUz },
  { en: referralsEn, ru: referralsRu, uz: referralsUz },
])
