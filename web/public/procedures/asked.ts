import { needs, type Procedure, type Side } from '../../../domains/procedures/index.ts'

/** One line of the form: a step (or the confirmation of a lapse, `confirm-lapse:reply`), its day, a day that it names. */
export type Line = { readonly step: string; readonly on: string; readonly names: string }
/** What the form asks, as it was sent. */
export type Tried = { readonly opened: string; readonly today: string; readonly countries: Readonly<Partial<Record<Side, string>>>; readonly lines: readonly Line[] }

const most = { lines: 60, text: 40 }
const confirms = 'confirm-lapse:'

/** The day that a step has to name, if it has to name one: that of a transfer, a new last day. */
export const dayNamedBy = (law: Procedure, step: string): string | undefined => law.steps[step]?.needs?.find((need) => needs[need] === 'day')

/** In: the address of the page. Out: what was asked; lines that say nothing are left out. Undefined where nothing was asked yet. */
export function triedIn(asked: URLSearchParams, sides: readonly Side[]): Tried | undefined {
  if ([...asked.keys()].length === 0) return undefined
  const given = (name: string) => asked.get(name)?.trim().slice(0, most.text) ?? ''
  const lines = Array.from({ length: most.lines }, (_, at) => ({ step: asked.get(`step-${at + 1}`)?.trim().slice(0, 80) ?? '', on: given(`on-${at + 1}`), names: given(`names-${at + 1}`) }))
  return {
    opened: given('opened'), today: given('today'), lines: lines.filter(({ step, on }) => step !== '' || on !== ''),
    countries: Object.fromEntries(sides.flatMap((side) => (given(`country-${side}`) === '' ? [] : [[side, given(`country-${side}`)]]))),
  }
}

/** What was asked, as a file is told: each step with the papers that it needs, and never with a lawyer's opinion. */
export function toldFrom(law: Procedure, { opened, today, countries, lines }: Tried) {
  return {
    procedure: law.id, opened, today, countries,
    happened: lines.map(({ step, on, names }) => {
      if (step.startsWith(confirms)) return { step: 'confirm-lapse', on, clock: step.slice(confirms.length), with: ['ground'] }
      const named = dayNamedBy(law, step)
      return {
        step, on, with: (law.steps[step]?.needs ?? []).filter((need) => needs[need] !== 'day'),
        ...(named !== undefined && names !== '' && { [named]: names }),
      }
    }),
  }
}

/** The field of the form that a path of the file means: `happened.2.on` is the third line's day. */
export function fieldOfPath(path: string): string {
  const [, at, what] = /^happened\.(\d+)\.(.+)$/.exec(path) ?? []
  if (at !== undefined) return `${what === 'on' ? 'on' : what === 'step' || what === 'clock' ? 'step' : 'names'}-${Number(at) + 1}`
  return path.replace(/^countries\./, 'country-')
}
export const confirmationOf = (clock: string): string => `${confirms}${clock}`
