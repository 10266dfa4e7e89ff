import { situations as switzerlandRussia } from './switzerland-russia.ts'
import { situations as euRussia } from './eu-russia.ts'
import { situations as netherlandsRussia } from './netherlands-russia.ts'
import { situations as beneluxKazakhstan } from './benelux-kazakhstan.ts'
import { situations as euMoldova } from './eu-moldova.ts'
import { situations as beneluxMoldova } from './benelux-moldova.ts'
import { situations as euGeorgia } from './eu-georgia.ts'
import { situations as beneluxGeorgia } from './benelux-georgia.ts'
import { situations as russiaReadmission } from './russia-readmission.ts'
import { situations as assistedVoluntaryReturn } from './assisted-voluntary-return.ts'
import { situations as traffickingReferral } from './trafficking-referral.ts'
import { situations as nationalReferralMechanism } from './national-referral-mechanism.ts'
import { situations as dataRequestEu } from './subject-request-eu.ts'
import { situations as dataBreachEu } from './breach-eu.ts'
import { situations as dataRequestRussia } from './subject-request-russia.ts'
import { situations as dataBreachRussia } from './breach-russia.ts'
import type { Situation } from './situation.ts'

/** All situations of all laws. */
export const situations: readonly Situation[] = [
  ...switzerlandRussia,
  ...euRussia,
  ...netherlandsRussia,
  ...beneluxKazakhstan,
  ...euMoldova,
  ...beneluxMoldova,
  ...euGeorgia,
  ...beneluxGeorgia,
  ...russiaReadmission,
  ...assistedVoluntaryReturn,
  ...traffickingReferral,
  ...nationalReferralMechanism,
  ...dataRequestEu,
  ...dataBreachEu,
  ...dataRequestRussia,
  ...dataBreachRussia,
]
