import { joinWords } from '../../core/words.ts'
import apartEn from './desk-apart.en.ts'
import apartRu from './desk-apart.ru.ts'
import apartUz from './desk-apart.uz.ts'
import askedEn from './asked.en.ts'
import askedKy from './asked.ky.ts'
import askedRu from './asked.ru.ts'
import askedTg from './asked.tg.ts'
import askedUz from './asked.uz.ts'
import elsewhereEn from './desk-elsewhere.en.ts'
import elsewhereRu from './desk-elsewhere.ru.ts'
import elsewhereUz from './desk-elsewhere.uz.ts'
import housesEn from './desk-houses.en.ts'
import housesRu from './desk-houses.ru.ts'
import housesUz from './desk-houses.uz.ts'
import broughtEn from './desk-brought.en.ts'
import broughtRu from './desk-brought.ru.ts'
import broughtUz from './desk-brought.uz.ts'
import casesEn from './desk-cases.en.ts'
import casesRu from './desk-cases.ru.ts'
import casesUz from './desk-cases.uz.ts'
import comingEn from './coming.en.ts'
import comingKy from './coming.ky.ts'
import comingRu from './coming.ru.ts'
import comingTg from './coming.tg.ts'
import comingUz from './coming.uz.ts'
import linkedEn from './linked.en.ts'
import linkedKy from './linked.ky.ts'
import linkedRu from './linked.ru.ts'
import linkedTg from './linked.tg.ts'
import linkedUz from './linked.uz.ts'
import deskLinkedEn from './desk-linked.en.ts'
import deskLinkedRu from './desk-linked.ru.ts'
import deskLinkedUz from './desk-linked.uz.ts'
import nodesEn from './desk-nodes.en.ts'
import nodesRu from './desk-nodes.ru.ts'
import nodesUz from './desk-nodes.uz.ts'
import sendingEn from './desk-sending.en.ts'
import sendingRu from './desk-sending.ru.ts'
import sendingUz from './desk-sending.uz.ts'
import arrivalsEn from './desk-arrivals.en.ts'
import arrivalsRu from './desk-arrivals.ru.ts'
import arrivalsUz from './desk-arrivals.uz.ts'
import sentEn from './sent.en.ts'
import sentKy from './sent.ky.ts'
import sentRu from './sent.ru.ts'
import sentTg from './sent.tg.ts'
import sentUz from './sent.uz.ts'
import letterEn from './letter.en.ts'
import letterRu from './letter.ru.ts'
import letterUz from './letter.uz.ts'
import letterTg from './letter.tg.ts'
import letterKy from './letter.ky.ts'
import oversightEn from './desk-oversight.en.ts'
import oversightRu from './desk-oversight.ru.ts'
import oversightUz from './desk-oversight.uz.ts'
import lawsEn from './laws.en.ts'
import lawsKy from './laws.ky.ts'
import lawsRu from './laws.ru.ts'
import lawsTg from './laws.tg.ts'
import lawsUz from './laws.uz.ts'
import meetingsEn from './desk-meetings.en.ts'
import meetingsRu from './desk-meetings.ru.ts'
import meetingsUz from './desk-meetings.uz.ts'
import complainEn from './complain.en.ts'
import complainKy from './complain.ky.ts'
import complainRu from './complain.ru.ts'
import complainTg from './complain.tg.ts'
import complainUz from './complain.uz.ts'
import complaintsEn from './desk-complaints.en.ts'
import complaintsRu from './desk-complaints.ru.ts'
import complaintsUz from './desk-complaints.uz.ts'
import formsEn from './desk-forms.en.ts'
import formsRu from './desk-forms.ru.ts'
import formsUz from './desk-forms.uz.ts'
import papersEn from './desk-papers.en.ts'
import papersRu from './desk-papers.ru.ts'
import papersUz from './desk-papers.uz.ts'
import myPapersEn from './my-papers.en.ts'
import myPapersKy from './my-papers.ky.ts'
import myPapersRu from './my-papers.ru.ts'
import myPapersTg from './my-papers.tg.ts'
import myPapersUz from './my-papers.uz.ts'
import documentsEn from './desk-documents.en.ts'
import documentsRu from './desk-documents.ru.ts'
import documentsUz from './desk-documents.uz.ts'
import duplicatesEn from './desk-duplicates.en.ts'
import duplicatesRu from './desk-duplicates.ru.ts'
import duplicatesUz from './desk-duplicates.uz.ts'
import entryEn from './desk-entry.en.ts'
import entryRu from './desk-entry.ru.ts'
import entryUz from './desk-entry.uz.ts'
import registersEn from './desk-registers.en.ts'
import registersRu from './desk-registers.ru.ts'
import registersUz from './desk-registers.uz.ts'
import gapsEn from './desk-gaps.en.ts'
import gapsRu from './desk-gaps.ru.ts'
import gapsUz from './desk-gaps.uz.ts'
import figuresEn from './figures.en.ts'
import figuresKy from './figures.ky.ts'
import figuresRu from './figures.ru.ts'
import figuresTg from './figures.tg.ts'
import figuresUz from './figures.uz.ts'
import reportsEn from './reports.en.ts'
import reportsKy from './reports.ky.ts'
import reportsRu from './reports.ru.ts'
import reportsTg from './reports.tg.ts'
import reportsUz from './reports.uz.ts'
import deskReportsEn from './desk-reports.en.ts'
import deskReportsRu from './desk-reports.ru.ts'
import deskReportsUz from './desk-reports.uz.ts'
import deskFiguresEn from './desk-figures.en.ts'
import deskFiguresRu from './desk-figures.ru.ts'
import deskFiguresUz from './desk-figures.uz.ts'
import importsEn from './desk-imports.en.ts'
import importsRu from './desk-imports.ru.ts'
import importsUz from './desk-imports.uz.ts'
import deskReintegrationEn from './desk-reintegration.en.ts'
import deskReintegrationRu from './desk-reintegration.ru.ts'
import deskReintegrationUz from './desk-reintegration.uz.ts'
import myPlanEn from './my-plan.en.ts'
import myPlanRu from './my-plan.ru.ts'
import myPlanUz from './my-plan.uz.ts'
import myPlanTg from './my-plan.tg.ts'
import myPlanKy from './my-plan.ky.ts'
import peopleEn from './desk-people.en.ts'
import peopleRu from './desk-people.ru.ts'
import peopleUz from './desk-people.uz.ts'
import exchangeEn from './desk-exchange.en.ts'
import exchangeRu from './desk-exchange.ru.ts'
import exchangeUz from './desk-exchange.uz.ts'
import proceduresEn from './desk-procedures.en.ts'
import proceduresRu from './desk-procedures.ru.ts'
import proceduresUz from './desk-procedures.uz.ts'
import noticesEn from './desk-notices.en.ts'
import noticesRu from './desk-notices.ru.ts'
import noticesUz from './desk-notices.uz.ts'
import quickEn from './desk-quick.en.ts'
import quickRu from './desk-quick.ru.ts'
import quickUz from './desk-quick.uz.ts'
import searchEn from './desk-search.en.ts'
import searchRu from './desk-search.ru.ts'
import searchUz from './desk-search.uz.ts'
import referralsEn from './desk-referrals.en.ts'
import referralsRu from './desk-referrals.ru.ts'
import referralsUz from './desk-referrals.uz.ts'
import deskResultsEn from './desk-results.en.ts'
import deskResultsRu from './desk-results.ru.ts'
import deskResultsUz from './desk-results.uz.ts'
import staffEn from './desk-staff.en.ts'
import staffRu from './desk-staff.ru.ts'
import staffUz from './desk-staff.uz.ts'
import todayEn from './desk-today.en.ts'
import todayRu from './desk-today.ru.ts'
import todayUz from './desk-today.uz.ts'
import registerEn from './desk-register.en.ts'
import registerRu from './desk-register.ru.ts'
import registerUz from './desk-register.uz.ts'
import deskEn from './desk.en.ts'
import deskRu from './desk.ru.ts'
import deskUz from './desk.uz.ts'
import publicEn from './public.en.ts'
import publicKy from './public.ky.ts'
import publicRu from './public.ru.ts'
import publicTg from './public.tg.ts'
import publicUz from './public.uz.ts'

/** What the pages themselves say: the public ones in every language, the desk in its own. What the domains say stands beside them. */
export const words = joinWords([
  { en: linkedEn, ru: linkedRu, uz: linkedUz, tg: linkedTg, ky: linkedKy },
  { en: deskLinkedEn, ru: deskLinkedRu, uz: deskLinkedUz },
  { en: nodesEn, ru: nodesRu, uz: nodesUz },
  { en: sendingEn, ru: sendingRu, uz: sendingUz },
  { en: arrivalsEn, ru: arrivalsRu, uz: arrivalsUz },
  { en: sentEn, ru: sentRu, uz: sentUz, tg: sentTg, ky: sentKy },
  { en: letterEn, ru: letterRu, uz: letterUz, tg: letterTg, ky: letterKy },
  { en: oversightEn, ru: oversightRu, uz: oversightUz },
  { en: publicEn, ru: publicRu, uz: publicUz, tg: publicTg, ky: publicKy },
  { en: figuresEn, ru: figuresRu, uz: figuresUz, tg: figuresTg, ky: figuresKy },
  { en: reportsEn, ru: reportsRu, uz: reportsUz, tg: reportsTg, ky: reportsKy },
  { en: deskReportsEn, ru: deskReportsRu, uz: deskReportsUz },
  { en: complainEn, ru: complainRu, uz: complainUz, tg: complainTg, ky: complainKy },
  { en: askedEn, ru: askedRu, uz: askedUz, tg: askedTg, ky: askedKy },
  { en: elsewhereEn, ru: elsewhereRu, uz: elsewhereUz },
  { en: housesEn, ru: housesRu, uz: housesUz },
  { en: comingEn, ru: comingRu, uz: comingUz, tg: comingTg, ky: comingKy },
  { en: lawsEn, ru: lawsRu, uz: lawsUz, tg: lawsTg, ky: lawsKy },
  { en: meetingsEn, ru: meetingsRu, uz: meetingsUz },
  { en: complaintsEn, ru: complaintsRu, uz: complaintsUz },
  { en: deskFiguresEn, ru: deskFiguresRu, uz: deskFiguresUz },
  { en: apartEn, ru: apartRu, uz: apartUz },
  { en: deskEn, ru: deskRu, uz: deskUz },
  { en: registerEn, ru: registerRu, uz: registerUz },
  { en: todayEn, ru: todayRu, uz: todayUz },
  { en: peopleEn, ru: peopleRu, uz: peopleUz },
  { en: importsEn, ru: importsRu, uz: importsUz },
  { en: registersEn, ru: registersRu, uz: registersUz },
  { en: casesEn, ru: casesRu, uz: casesUz },
  { en: deskResultsEn, ru: deskResultsRu, uz: deskResultsUz },
  { en: broughtEn, ru: broughtRu, uz: broughtUz },
  { en: referralsEn, ru: referralsRu, uz: referralsUz },
  { en: staffEn, ru: staffRu, uz: staffUz },
  { en: deskReintegrationEn, ru: deskReintegrationRu, uz: deskReintegrationUz },
  { en: myPlanEn, ru: myPlanRu, uz: myPlanUz, tg: myPlanTg, ky: myPlanKy },
  { en: exchangeEn, ru: exchangeRu, uz: exchangeUz },
  { en: proceduresEn, ru: proceduresRu, uz: proceduresUz },
  { en: formsEn, ru: formsRu, uz: formsUz },
  { en: noticesEn, ru: noticesRu, uz: noticesUz },
  { en: quickEn, ru: quickRu, uz: quickUz },
  { en: searchEn, ru: searchRu, uz: searchUz },
  { en: documentsEn, ru: documentsRu, uz: documentsUz },
  { en: papersEn, ru: papersRu, uz: papersUz },
  { en: myPapersEn, ru: myPapersRu, uz: myPapersUz, tg: myPapersTg, ky: myPapersKy },
  { en: duplicatesEn, ru: duplicatesRu, uz: duplicatesUz },
  { en: entryEn, ru: entryRu, uz: entryUz },
  { en: gapsEn, ru: gapsRu, uz: gapsUz },
])
