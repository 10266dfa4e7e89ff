import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { ownReport } from './own.ts'
import { keptIn, shownFigures } from './kept.ts'
import { figuresOf, headOf, sentencesOf } from './reports.ts'
import { compared, figuresFor } from './texts.ts'

/**
 * An annual report of the keeper as it is written: each sentence as it was generated and as it was edited, by whom, what it leaves out, and whether its figures became others since.
 * `may`: the figures that sentences of a chapter can use.
 */
export const showDraft = read({
  name: 'evidence/annual/show-draft',
  does: 'Look at an annual report that is being written',
  who: ['supervisor', 'coordinator'],
  input: z.strictObject({ report: id('annual_report') }),

  async run({ report }, context) {
    const { db, organisation, account } = context
    const { row, state } = await ownReport(context, report)
    const [sentences, figures] = [await sentencesOf(context, row), await figuresOf(context, row)]
    const [edits, members] = await Promise.all([
      db.selectFrom('annual_sentence').select(['id', 'edited_by', 'edited_at']).where('organisation', '=', organisation).where('report', '=', report).execute(),
      db.selectFrom('member').select(['account', 'name']).where('organisation', '=', organisation).execute(),
    ])
    const shown = shownFigures(figures, await keptIn(context, figures))
    const nameOf = (one: string | null) => members.find((member) => member.account === one)?.name ?? null
    const editOf = new Map(edits.map((one) => [one.id, one]))
    return {
      ...headOf(row), state, revision: row.revision, office: officeOf(context), begunBy: nameOf(row.begun_by), begunAt: row.begun_at.toString(),
      approval: row.approved_at && { at: row.approved_at.toString(), by: nameOf(row.approver) },
      mayApprove: row.begun_by !== account && edits.every(({ edited_by }) => edited_by !== account),
      figures: Object.fromEntries(shown.figures),
      may: Object.fromEntries([...new Set(sentences.map(({ chapter }) => chapter))].map((chapter) => [chapter, figuresFor(chapter, sentences, figures)])),
      sentences: sentences.map((one) => {
        const edit = editOf.get(one.id)
        return {
          sentence: String(one.id), chapter: one.chapter, shape: one.shape, made: one.made, written: one.written, said: one.said, leftOut: one.leftOut, version: one.version,
          moved: one.moved, editedBy: nameOf(edit?.edited_by ?? null), editedAt: edit?.edited_at?.toString() ?? null, ...compared(one, figures),
        }
      }),
    }
  },
})
