import { topics, type ClockOf, type Ground, type HoldOf, type Procedure, type Provision, type Span, type Topic } from '../definition.ts'

export type Clock = ClockOf<string, string, string>
type Notice = { readonly least: Span; readonly law: Ground }
/** `unsaid`: none of them says it, as far as we know. */
export type Verdict = 'differ' | 'same' | 'some' | 'unsaid'

/** One question put to several laws: an answer for each, in their order; nothing where the law does not have it. */
export type Question =
  | { readonly about: 'limit' | 'silence'; readonly name: string; readonly verdict: Verdict; readonly answers: readonly (Clock | undefined)[] }
  | { readonly about: 'notice'; readonly name: string; readonly verdict: Verdict; readonly answers: readonly (Notice | undefined)[] }
  | { readonly about: 'provision'; readonly name: Topic; readonly verdict: Verdict; readonly answers: readonly (Provision | undefined)[] }
  | { readonly about: 'holds'; readonly name: ''; readonly verdict: Verdict; readonly answers: readonly (Readonly<Record<string, HoldOf<string, string>>> | undefined)[] }
  | { readonly about: 'counting'; readonly name: ''; readonly verdict: Verdict; readonly answers: readonly (Procedure['counting'] | undefined)[] }

/** The order in which a file meets them; what is named here in none follows in the order of the laws. A step among them stands for the notice that it has to give. */
const order: readonly string[] = [
  'submission', 'accelerated-submission', 'interview', 'interview-result', 'reply', 'accelerated-reply', 'travel-document', 'announce-transfer', 'transfer-answer', 'transfer', 'accelerated-transfer',
  'request-transit', 'transit-reply', 'return-in-error', 'costs',
]
const placeOf = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)

/** Whether answers are the same. In: what each law says, as a text that is equal where they are; nothing where it says nothing. */
export function verdictOf(said: readonly (string | undefined)[]): Verdict {
  const known = said.filter((one) => one !== undefined)
  if (known.length === 0) return 'unsaid'
  return new Set(known).size > 1 ? 'differ' : known.length < said.length ? 'some' : 'same'
}
const same = <One>(answers: readonly (One | undefined)[], told: (one: One) => unknown): Verdict => verdictOf(answers.map((one) => (one === undefined ? undefined : JSON.stringify(told(one)))))

const limitOf = ({ limit, least, runsFrom, extension }: Clock) => [limit, least, runsFrom, extension && ('to' in extension ? extension.to : 'until')]

/** In: laws. Out: what each says of every topic, known to us or not; and every limit, notice and hold that one of them has: how long, what silence means. */
export function compareLaws(laws: readonly Procedure[]): readonly Question[] {
  const clocks = [...new Set(laws.flatMap((law) => Object.keys(law.clocks)))].flatMap((name): Question[] => {
    const answers = laws.map((law) => law.clocks[name])
    const silent = answers.map((one) => (one?.onLapse ? one : undefined))
    const silence: Question = { about: 'silence', name, answers: silent, verdict: same(silent, ({ onLapse }) => [onLapse?.means, onLapse?.becomes]) }
    return [{ about: 'limit', name, answers, verdict: same(answers, limitOf) }, ...(silent.some((one) => one !== undefined) ? [silence] : [])]
  })
  const notices = [...new Set(laws.flatMap((law) => Object.entries(law.steps).flatMap(([name, { notice }]) => (notice ? [name] : []))))].map((name): Question => {
    const answers = laws.map((law) => law.steps[name]?.notice)
    return { about: 'notice', name, answers, verdict: same(answers, ({ least }) => least) }
  })
  const holds = laws.map((law) => (Object.keys(law.holds).length > 0 ? law.holds : undefined))
  const counting = laws.map((law) => law.counting)
  const [grounds, ...others] = topics.map((name): Question => {
    const answers = laws.map(({ provisions }) => provisions?.[name])
    return { about: 'provision', name, answers, verdict: same(answers, ({ says }) => says) }
  })
  return [
    ...(grounds ? [grounds] : []),
    ...[...clocks, ...notices].sort((a, b) => placeOf(a.name) - placeOf(b.name)),
    ...(holds.some((one) => one !== undefined) ? [{ about: 'holds', name: '', answers: holds, verdict: same(holds, (all) => Object.entries(all).map(([name, { stops, goesOn }]) => [name, stops, goesOn])) } as const] : []),
    ...others,
    { about: 'counting', name: '', answers: counting, verdict: same(counting, ({ dayOfEvent, end }) => [dayOfEvent, end]) },
  ]
}
