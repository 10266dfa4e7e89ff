import { indicatorNames, type IndicatorName } from '../lists.ts'
import { asked } from './asked.ts'
import { casesClosed } from './cases-closed.ts'
import { casesOpened } from './cases-opened.ts'
import { helpedUnder } from './helped-under.ts'
import { helped } from './helped.ts'
import type { Indicator } from './indicator.ts'
import { referred } from './referred.ts'
import { troubles } from './troubles.ts'

const all: Readonly<Record<IndicatorName, Indicator>> = {
  asked, troubles, 'cases-opened': casesOpened, 'cases-closed': casesClosed, helped, 'helped-under': helpedUnder, referred,
}
/** Everything that can be counted, in the order of reading. */
export const indicators: readonly Indicator[] = indicatorNames.map((name) => all[name])
export const indicatorNamed = (name: string): Indicator | undefined => indicators.find((one) => one.name === name)
