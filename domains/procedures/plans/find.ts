import { Refused } from '../../../core/refused.ts'
import type { Instalment, Line, Plan } from './fold.ts'

/** An instalment of a plan and the line that it belongs to. Throws Refused as missing where the plan has none such. */
export function found({ lines }: Pick<Plan, 'lines'>, instalment: string): { readonly line: Line; readonly one: Instalment } {
  for (const line of lines) {
    const one = line.instalments.find((its) => its.instalment === instalment)
    if (one) return { line, one }
  }
  throw new Refused('missing', 'core.refused.missing')
}
