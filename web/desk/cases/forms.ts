import type { Answered } from '../../visit.ts'

/** A page with several forms: the fields of each stand under its name, so that no two have the same id. `note.text` goes out as `text`. */
export function answersOf(form: FormData, part: string): FormData {
  const answers = new FormData()
  for (const [name, value] of form) answers.append(name.startsWith(`${part}.`) ? name.slice(part.length + 1) : name, value)
  return answers
}

/** The way back: what was refused, under the names that the page has. */
export const inPart = <Part extends string>(part: Part, { sent, problem }: Answered) => ({
  part, sent: { [part]: sent },
  problem: { ...problem, fields: Object.fromEntries(Object.entries(problem.fields).map(([name, why]) => [`${part}.${name}`, why])) },
})

/** A key for each form on a page, by its name or by what it is about. */
export const keyed = (names: readonly string[]): Readonly<Record<string, string>> => Object.fromEntries(names.map((one) => [one, crypto.randomUUID()]))
