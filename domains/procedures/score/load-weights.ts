import { z } from 'zod'
import { line, paragraphs } from '../../../core/fields.ts'
import { newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { weightsOf } from './kept.ts'
import { grades, parts, questionNames } from './survey.ts'
import { equalWeights, Numbers } from './weights.ts'

const most = 19

/**
 * Loads weights for the score under a name that stands for them for ever. In: a line for each question and part, `work 2`, and where they come from;
 * grades are worth what they always are unless a line says otherwise. Refused where a line is none, or a question or part is missing.
 */
export const loadWeights = write({
  name: 'procedures/score/load-weights',
  does: 'Load weights for the score of reintegration',
  who: ['supervisor'],
  input: z.strictObject({ name: z.string().trim().regex(/^[a-z0-9][a-z0-9.-]{1,39}$/, 'core.field.kind'), source: line(300), weights: paragraphs(4_000) }),

  async run({ name, source, weights: text }, context) {
    const { db, organisation, account, about, send } = context
    const have = await weightsOf(context)
    if (have.some((one) => one.name === name)) throw wrong('name', 'procedures.score.name-taken')
    if (have.length > most) throw new Refused('conflict', 'procedures.score.too-many', { filled: { most } })
    const weights = Numbers.safeParse(numbersIn(text))
    if (!weights.success) throw wrong('weights', 'procedures.score.no-part')
    const id = newId<'return_weights'>()
    send(db.insertInto('return_weights').values({ organisation, id, name, source, weights: JSON.stringify(weights.data), by_account: account }))
    about(organisation, organisation)
    return { weights: String(id) }
  },
})

/** Reads `name number` line by line. */
function numbersIn(text: string) {
  const read = new Map<string, number>()
  for (const row of text.split('\n').map((one) => one.trim()).filter((one) => one !== '')) {
    const [, name = '', number = ''] = /^([a-z-]+)[\s:;,=]+(\d{1,4}(?:[.,]\d{1,6})?)$/.exec(row) ?? []
    if (![...questionNames, ...parts, ...grades].some((one) => one === name) || read.has(name)) throw wrong('weights', 'procedures.score.line', { line: row.slice(0, 60) })
    read.set(name, Number(number.replace(',', '.')))
  }
  const missing = [...questionNames, ...parts].filter((one) => !read.has(one))
  if (missing.length > 0) throw wrong('weights', 'procedures.score.missing', { names: missing.join(', ') })
  const pick = (names: readonly string[]) => Object.fromEntries(names.map((one) => [one, read.get(one)]))
  return { questions: pick(questionNames), parts: pick(parts), answers: { ...equalWeights.answers, ...pick(grades.filter((one) => read.has(one))) } }
}

const wrong = (field: string, key: string, filled: Readonly<Record<string, string>> = {}) => new Refused('invalid', key, { filled, fields: { [field]: [{ key, filled }] } })
