import { z } from 'zod'
import { pure } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { languages } from '../../core/words.ts'
import { described } from './describe.ts'
import { definitions, procedureNames } from './laws.ts'
import { sayIn } from './say.ts'

/** The laws that can be run: their versions, stages, steps, clocks, holds, sources. In: the name of one, or nothing for all; the language of the explanations. */
export const listProcedures = pure({
  name: 'procedures/list',
  does: 'List the laws that can be run, with their steps and clocks',
  input: z.strictObject({ procedure: z.string().regex(/^[a-z0-9-]{1,60}$/, 'core.field.kind').optional(), inLanguage: z.enum(languages).optional() }),

  async run({ procedure, inLanguage = 'en' }) {
    const chosen = definitions.filter(({ id }) => procedure === undefined || id === procedure)
    if (chosen.length === 0) {
      const filled = { names: procedureNames.join(', ') }
      throw new Refused('invalid', 'procedures.refused.unknown-procedure', { filled, fields: { procedure: [{ key: 'procedures.refused.unknown-procedure', filled }] } })
    }
    return { procedures: chosen.map((one) => described(one, sayIn(inLanguage))) }
  },
})
