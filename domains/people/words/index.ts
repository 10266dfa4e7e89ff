import { joinWords } from '../../../core/words.ts'
import compartmentEn from './compartment.en.ts'
import compartmentRu from './compartment.ru.ts'
import compartmentUz from './compartment.uz.ts'
import compartmentTg from './compartment.tg.ts'
import compartmentKy from './compartment.ky.ts'
import deskCompartmentEn from './desk-compartment.en.ts'
import deskCompartmentRu from './desk-compartment.ru.ts'
import deskCompartmentUz from './desk-compartment.uz.ts'
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
import elsewhereEn from './elsewhere.en.ts'
import elsewhereRu from './elsewhere.ru.ts'
import elsewhereUz from './elsewhere.uz.ts'
import en from './en.ts'
import ky from './ky.ts'
import listsEn from './lists.en.ts'
import listsKy from './lists.ky.ts'
import listsRu from './lists.ru.ts'
import listsTg from './lists.tg.ts'
import listsUz from './lists.uz.ts'
import namesEn from './names.en.ts'
import namesRu from './names.ru.ts'
import namesUz from './names.uz.ts'
import registersEn from './registers.en.ts'
import registersRu from './registers.ru.ts'
import registersUz from './registers.uz.ts'
import ru from './ru.ts'
import tg from './tg.ts'
import uz from './uz.ts'

/** What everybody may read of the domain, and what only the desk says. */
export const words = joinWords([
  { en, ru, uz, tg, ky },
  { en: listsEn, ru: listsRu, uz: listsUz, tg: listsTg, ky: listsKy },
  { en: documentsEn, ru: documentsRu, uz: documentsUz, tg: documentsTg, ky: documentsKy },
  { en: compartmentEn, ru: compartmentRu, uz: compartmentUz, tg: compartmentTg, ky: compartmentKy },
  { en: deskCompartmentEn, ru: deskCompartmentRu, uz: deskCompartmentUz },
  { en: deskEn, ru: deskRu, uz: deskUz },
  { en: deskDocumentsEn, ru: deskDocumentsRu, uz: deskDocumentsUz },
  { en: elsewhereEn, ru: elsewhereRu, uz: elsewhereUz },
  { en: namesEn, ru: namesRu, uz: namesUz },
  { en: registersEn, ru: registersRu, uz: registersUz },
])
