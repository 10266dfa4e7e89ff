import { addInstalment } from './add-instalment.ts'
import { addLine } from './add-line.ts'
import { agreePlan } from './agree.ts'
import { beginPlan } from './begin.ts'
import { changeCeiling } from './change-ceiling.ts'
import { giveUpInstalment } from './give-up-instalment.ts'
import { myPlans } from './mine.ts'
import { payInstalment } from './pay.ts'
import { showPlan } from './show.ts'
import { takeBackPayment } from './take-back-payment.ts'
import { takeOutLine } from './take-out-line.ts'

export { addInstalment, addLine, agreePlan, beginPlan, changeCeiling, giveUpInstalment, myPlans, payInstalment, showPlan, takeBackPayment, takeOutLine }
export { lineKinds, lineWays } from './lists.ts'
export type { MyPlan } from './mine.ts'

/** The reintegration plan: its lines, what the person agreed to, what was paid. */
export const planOperations = [beginPlan, changeCeiling, addLine, takeOutLine, agreePlan, addInstalment, payInstalment, takeBackPayment, giveUpInstalment, showPlan, myPlans] as const
