import { z } from 'zod'
import { day, paragraphs, seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { ourToday } from '../../../core/time.ts'
import { answersField } from '../score/survey.ts'
import { mustFit } from './check.ts'
import { keepResult } from './keep.ts'
import { monthsField, outcomes } from './lists.ts'

/** Records how it goes six or twelve months after the arrival, where we asked ourselves; the page says that it was we. In: whether she was reached, and her answers. */
export const recordMonitoring = write({
  name: 'procedures/monitoring/record',
  does: 'Record how it goes after a return',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({
    file: id('procedure_file'), seen: seen(), months: monthsField(), outcome: z.enum(outcomes, 'core.field.choose'), on: day(), answers: answersField(), text: paragraphs(5_000).optional(),
  }),

  async run({ file, seen: saw, ...found }, context) {
    mustFit(found, ourToday(context))
    return keepResult(context, file, saw, { ...found, text: found.text, toldBy: null, paper: found.on })
  },
})
