import { joinWords } from '../../../core/words.ts'
import askingEn from './asking.en.ts'
import askingKy from './asking.ky.ts'
import askingRu from './asking.ru.ts'
import askingTg from './asking.tg.ts'
import askingUz from './asking.uz.ts'
import deskAskingEn from './desk-asking.en.ts'
import deskAskingRu from './desk-asking.ru.ts'
import deskAskingUz from './desk-asking.uz.ts'
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
import duplicatesEn from './duplicates.en.ts'
import duplicatesRu from './duplicates.ru.ts'
import duplicatesUz from './duplicates.uz.ts'
import duplicatesTg from './duplicates.tg.ts'
import duplicatesKy from './duplicates.ky.ts'
import deskDuplicatesEn from './desk-duplicates.en.ts'
import deskDuplicatesRu from './desk-duplicates.ru.ts'
import deskDuplicatesUz from './desk-duplicates.uz.ts'
import elsewhereEn from './elsewhere.en.ts'
import elsewhereRu from './elsewhere.ru.ts'
import elsewhereUz from './elsewhere.uz.ts'
import en from './en.ts'
import ky from './ky.ts'
import linkingsEn from './linkings.en.ts'
import linkingsKy from './linkings.ky.ts'
import linkingsRu from './linkings.ru.ts'
import linkingsTg from './linkings.tg.ts'
import linkingsUz from './linkings.uz.ts'
import deskLinkingsEn from './desk-linkings.en.ts'
import deskLinkingsRu from './desk-linkings.ru.ts'
import deskLinkingsUz from './desk-linkings.uz.ts'
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
import relationsEn from './relations.en.ts'
import relationsKy from './relations.ky.ts'
import relationsRu from './relations.ru.ts'
import relationsTg from './relations.tg.ts'
import relationsUz from './relations.uz.ts'
import deskRelationsEn from './desk-relations.en.ts'
import deskRelationsRu from './desk-relations.ru.ts'
import deskRelationsUz from './desk-relations.uz.ts'
import papersEn from './papers.en.ts'
import papersKy from './papers.ky.ts'
import papersRu from './papers.ru.ts'
import papersTg from './papers.tg.ts'
import papersUz from './papers.uz.ts'
import deskPapersEn from './desk-papers.en.ts'
import deskPapersRu from './desk-papers.ru.ts'
import deskPapersUz from './desk-papers.uz.ts'
import ru from './ru.ts'
import tg from './tg.ts'
import uz from './uz.ts'

/** What everybody may read of the domain, and what only the desk says. */
export const words = joinWords([
  { en, ru, uz, tg, ky },
  { en: listsEn, ru: listsRu, uz: listsUz, tg: listsTg, ky: listsKy },
  { en: documentsEn, ru: documentsRu, uz: documentsUz, tg: documentsTg, ky: documentsKy },
  { en: askingEn, ru: askingRu, uz: askingUz, tg: askingTg, ky: askingKy },
  { en: deskAskingEn, ru: deskAskingRu, uz: deskAskingUz },
  { en: compartmentEn, ru: compartmentRu, uz: compartmentUz, tg: compartmentTg, ky: compartmentKy },
  { en: deskCompartmentEn, ru: deskCompartmentRu, uz: deskCompartmentUz },
  { en: relationsEn, ru: relationsRu, uz: relationsUz, tg: relationsTg, ky: relationsKy },
  { en: deskRelationsEn, ru: deskRelationsRu, uz: deskRelationsUz },
  { en: duplicatesEn, ru: duplicatesRu, uz: duplicatesUz, tg: duplicatesTg, ky: duplicatesKy },
  { en: deskDuplicatesEn, ru: deskDuplicatesRu, uz: deskDuplicatesUz },
  { en: deskEn, ru: deskRu, uz: deskUz },
  { en: deskDocumentsEn, ru: deskDocumentsRu, uz: deskDocumentsUz },
  { en: papersEn, ru: papersRu, uz: papersUz, tg: papersTg, ky: papersKy },
  { en: deskPapersEn, ru: deskPapersRu, uz: deskPapersUz },
  { en: elsewhereEn, ru: elsewhereRu, uz: elsewhereUz },
  { en: namesEn, ru: namesRu, uz: namesUz },
  { en: linkingsEn, ru: linkingsRu, uz: linkingsUz, tg: linkingsTg, ky: linkingsKy },
  { en: deskLinkingsEn, ru: deskLinkingsRu, uz: deskLinkingsUz },
  { en: registersEn, ru: registersRu, uz: registersUz },
])
