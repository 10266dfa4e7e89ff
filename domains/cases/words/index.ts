import { joinWords } from '../../../core/words.ts'
import en from './en.ts'
import listsEn from './lists.en.ts'
import listsRu from './lists.ru.ts'
import listsUz from './lists.uz.ts'
import referralsEn from './referrals.en.ts'
import referralsRu from './referrals.ru.ts'
import referralsUz from './referrals.uz.ts'
import ru from './ru.ts'
import uz from './uz.ts'

export const words = joinWords([
  { en, ru, uz },
  { en: listsEn, ru: listsRu, uz: listsUz },
  { en: referralsEn, ru: referralsRu, uz: referralsUz },
])
