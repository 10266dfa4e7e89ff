import { compareDecimals, decimal, productOf, sumOf, type Decimal } from '../../../core/money.ts'
import { day, line } from '../../../core/fields.ts'
import { wrong } from './hold.ts'

/** An amount of money or a rate as it is typed; what is not above nought is refused in words of its own. */
export const amount = () => decimal({ negative: true })
/** How much local money one unit of the programme's currency is; on which day that was so, and who says it. */
export const rateFields = { rate: amount(), rateOn: day(), rateSource: line(120) }

const nought = '0' as Decimal
const cents = 2

/** Throws Refused unless it is above nought and has whole cents. In: the field and its amount. */
export function mustBeMoney(field: string, value: Decimal): void {
  if (compareDecimals(value, nought) <= 0) throw wrong(field, 'procedures.plans.above-nought')
  if ((value.split('.')[1]?.length ?? 0) > cents) throw wrong(field, 'procedures.plans.cents')
}

/** Throws Refused for a rate of nought or below, or of a day that has not come. In: the rate, its day, today. */
export function mustBeRate({ rate, rateOn }: { readonly rate: Decimal; readonly rateOn: string }, today: string): void {
  if (compareDecimals(rate, nought) <= 0) throw wrong('rate', 'procedures.plans.rate')
  if (rateOn > today) throw wrong('rateOn', 'procedures.plans.ahead')
}

/** What an amount is in local money, to the cent. Throws Refused where that would be nothing. */
export function inLocal(amount: Decimal, rate: Decimal): Decimal {
  const local = productOf(amount, rate, cents)
  if (local === nought) throw wrong('rate', 'procedures.plans.rate')
  return local
}

/** Does one amount, with another added, go above a third? */
export const isOver = (already: Decimal, more: Decimal, most: Decimal): boolean => compareDecimals(sumOf([already, more]), most) > 0
