import { z } from 'zod'
import { readDay } from '../../../core/fields.ts'
import { languages, type Language } from '../../../core/words.ts'
import { classes, purposes, type Class, type Purpose } from '../../../domains/people/index.ts'
import { decode } from '../../form.ts'
import { oneOf } from '../known.ts'

/** What was chosen before the text is read: nothing of it says who the person is, so it may stand in the address. */
export type ConsentChoice = {
  readonly language: Language
  readonly purpose: Purpose | undefined
  readonly recipient: string | undefined
  readonly classes: readonly Class[]
  readonly untilOn: string | undefined
}
const Sent = z.object({ language: z.string(), purpose: z.string(), recipient: z.uuid(), classes: z.array(z.string()), untilOn: z.string() }).partial().catch({})

/** In: the query of an address, the language of the person, and the organisations that one can choose. What is not on a list counts as not chosen. */
export function choiceFrom(query: URLSearchParams, spoken: string, recipients: readonly string[]): ConsentChoice {
  const sent = Sent.parse(decode(query))
  return {
    language: oneOf(languages, sent.language ?? spoken) ?? 'ru',
    purpose: oneOf(purposes, sent.purpose),
    recipient: recipients.find((one) => one === sent.recipient),
    classes: classes.filter((one) => sent.classes?.includes(one)),
    untilOn: sent.untilOn === undefined ? undefined : readDay(sent.untilOn.trim()),
  }
}

/** Was everything chosen that has to be read aloud? */
export const isWhole = (choice: ConsentChoice): boolean =>
  choice.purpose !== undefined && choice.recipient !== undefined && choice.classes.length > 0 && choice.untilOn !== undefined
