import { agreeToAsking } from './agree.ts'
import { allowAsking } from './allow.ts'
import { answerQuestion } from './answer.ts'
import { askElsewhere } from './ask.ts'
import { askForReferral } from './ask-for-referral.ts'
import { compareAsked } from './compare.ts'
import { endAllowing } from './end-allowing.ts'
import { listAsking } from './list.ts'
import { listKnownElsewhere } from './list-known.ts'
import { setAskingRule } from './set-rule.ts'
import { showAskingText } from './show-text.ts'
import { sweepAsking } from './sweep.ts'

export const askingOperations = [
  showAskingText, agreeToAsking, askElsewhere, answerQuestion, allowAsking, endAllowing, setAskingRule, listAsking, listKnownElsewhere, askForReferral, compareAsked, sweepAsking,
] as const
export { showAskingText, agreeToAsking, askElsewhere, answerQuestion, allowAsking, endAllowing, setAskingRule, listAsking, listKnownElsewhere, askForReferral, compareAsked, sweepAsking }
export { askingPurpose } from './consents.ts'
export type { AskedQuestion, AskingState } from './list.ts'
export { askingWays, mostPeople, mostQuestions, waitsFor, countsFor, type AskingRule, type AskingWay } from './rules.ts'
export { agreementFields, writeAgreement } from './agree.ts'
export { answerByFile, askByFile, closeByFile, learnByFile, pointsFor, pointsIn, type Step } from './halves.ts'
export { rulesOf, today as todayOfBudget } from './rules.ts'
export { filledText as askingText } from './show-text.ts'
