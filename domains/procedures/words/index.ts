import { joinWords } from '../../../core/words.ts'
import deskExchangeEn from './desk-exchange.en.ts'
import deskExchangeRu from './desk-exchange.ru.ts'
import deskExchangeUz from './desk-exchange.uz.ts'
import exchangeEn from './exchange.en.ts'
import exchangeKy from './exchange.ky.ts'
import exchangeRu from './exchange.ru.ts'
import exchangeTg from './exchange.tg.ts'
import exchangeUz from './exchange.uz.ts'
import deskFormsEn from './desk-forms.en.ts'
import deskFormsRu from './desk-forms.ru.ts'
import deskFormsUz from './desk-forms.uz.ts'
import deskNoticesEn from './desk-notices.en.ts'
import deskNoticesRu from './desk-notices.ru.ts'
import deskNoticesUz from './desk-notices.uz.ts'
import deskGapsEn from './desk-gaps.en.ts'
import deskGapsRu from './desk-gaps.ru.ts'
import deskGapsUz from './desk-gaps.uz.ts'
import deskRunningEn from './desk-running.en.ts'
import deskRunningRu from './desk-running.ru.ts'
import deskRunningUz from './desk-running.uz.ts'
import deskReintegrationEn from './desk-reintegration.en.ts'
import deskReintegrationRu from './desk-reintegration.ru.ts'
import deskReintegrationUz from './desk-reintegration.uz.ts'
import reintegrationEn from './reintegration.en.ts'
import reintegrationRu from './reintegration.ru.ts'
import reintegrationUz from './reintegration.uz.ts'
import reintegrationTg from './reintegration.tg.ts'
import reintegrationKy from './reintegration.ky.ts'
import en from './en.ts'
import oversightEn from './oversight.en.ts'
import oversightRu from './oversight.ru.ts'
import oversightUz from './oversight.uz.ts'
import oversightTg from './oversight.tg.ts'
import oversightKy from './oversight.ky.ts'
import formsEn from './forms.en.ts'
import formsKy from './forms.ky.ts'
import formsRu from './forms.ru.ts'
import formsTg from './forms.tg.ts'
import formsUz from './forms.uz.ts'
import ky from './ky.ts'
import ru from './ru.ts'
import runningEn from './running.en.ts'
import runningKy from './running.ky.ts'
import runningRu from './running.ru.ts'
import runningTg from './running.tg.ts'
import runningUz from './running.uz.ts'
import stepsEn from './steps.en.ts'
import stepsKy from './steps.ky.ts'
import stepsRu from './steps.ru.ts'
import stepsTg from './steps.tg.ts'
import stepsUz from './steps.uz.ts'
import termsEn from './terms.en.ts'
import termsKy from './terms.ky.ts'
import termsRu from './terms.ru.ts'
import termsTg from './terms.tg.ts'
import termsUz from './terms.uz.ts'
import tg from './tg.ts'
import uz from './uz.ts'

/** What anybody may meet, in all five languages: refusals, warnings, and what the laws call their steps, stages and clocks. What only the desk says, in its own. */
export const words = joinWords([
  { en, ru, uz, tg, ky },
  { en: runningEn, ru: runningRu, uz: runningUz, tg: runningTg, ky: runningKy },
  { en: formsEn, ru: formsRu, uz: formsUz, tg: formsTg, ky: formsKy },
  { en: exchangeEn, ru: exchangeRu, uz: exchangeUz, tg: exchangeTg, ky: exchangeKy },
  { en: oversightEn, ru: oversightRu, uz: oversightUz, tg: oversightTg, ky: oversightKy },
  { en: deskExchangeEn, ru: deskExchangeRu, uz: deskExchangeUz },
  { en: deskFormsEn, ru: deskFormsRu, uz: deskFormsUz },
  { en: deskNoticesEn, ru: deskNoticesRu, uz: deskNoticesUz },
  { en: deskGapsEn, ru: deskGapsRu, uz: deskGapsUz },
  { en: reintegrationEn, ru: reintegrationRu, uz: reintegrationUz, tg: reintegrationTg, ky: reintegrationKy },
  { en: deskReintegrationEn, ru: deskReintegrationRu, uz: deskReintegrationUz },
  { en: deskRunningEn, ru: deskRunningRu, uz: deskRunningUz },
  { en: stepsEn, ru: stepsRu, uz: stepsUz, tg: stepsTg, ky: stepsKy },
  { en: termsEn, ru: termsRu, uz: termsUz, tg: termsTg, ky: termsKy },
])
export type Key = keyof (typeof words)['en'] & string
