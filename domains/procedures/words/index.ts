import { joinWords } from '../../../core/words.ts'
import deskRunningEn from './desk-running.en.ts'
import deskRunningRu from './desk-running.ru.ts'
import deskRunningUz from './desk-running.uz.ts'
import en from './en.ts'
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
  { en: deskRunningEn, ru: deskRunningRu, uz: deskRunningUz },
  { en: stepsEn, ru: stepsRu, uz: stepsUz, tg: stepsTg, ky: stepsKy },
  { en: termsEn, ru: termsRu, uz: termsUz, tg: termsTg, ky: termsKy },
])
export type Key = keyof (typeof words)['en'] & string
