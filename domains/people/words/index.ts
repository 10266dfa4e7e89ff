import { joinWords } from '../../../core/words.ts'
import deskEn from './desk.en.ts'
import deskRu from './desk.ru.ts'
import deskUz from './desk.uz.ts'
import deskDocumentsEn from './desk-documents.en.ts'
import deskDocumentsRu from './desk-documents.ru.ts'
import deskDocumentsUz from './desk-documents.uz.ts'
import documentsEn from './documents.en.ts'
import documentsKy from './documents.ky.ts'
import documentsRu from './documents.ru.ts'
import documentsTg from './documents.tg.ts'
import documentsUz from './documents.uz.ts'
import en from './en.ts'
import ky from './ky.ts'
import listsEn from './lists.en.ts'
import listsKy from './lists.ky.ts'
import listsRu from './lists.ru.ts'
import listsTg from './lists.tg.ts'
import listsUz from './lists.uz.ts'
import ru from './ru.ts'
import tg from './tg.ts'
import uz from './uz.ts'

/** What everybody may read of the domain, and what only the desk says. */
export const words = joinWords([
  { en, ru, uz, tg, ky },
  { en: listsEn, ru: listsRu, uz: listsUz, tg: listsTg, ky: listsKy },
  { en: documentsEn, ru: documentsRu, uz: documentsUz, tg: documentsTg, ky: documentsKy },
  { en: deskEn, ru: deskRu, uz: deskUz },
  { en: deskDocumentsEn, ru: deskDocumentsRu, uz: deskDocumentsUz },
])
