import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { mustBeDraft, nextRevision, ownReportToChange } from './own.ts'
import { figuresOf, sentencesOf, type Sentence } from './reports.ts'

type Change = { readonly written?: string | null; readonly left_out?: boolean; readonly moved?: boolean; readonly edited_by?: string | null; readonly edited_at?: string | null }

/** A sentence of a draft of ours with all that stands beside it, for one who is about to change it. Throws Refused: missing, or frozen. */
export async function sentenceToChange(context: Pick<Context, 'db' | 'organisation'>, sentence: Id<'annual_sentence'>) {
  const { db, organisation } = context
  const at = await db.selectFrom('annual_sentence').select('report').where('organisation', '=', organisation).where('id', '=', sentence).executeTakeFirst()
  if (!at) throw new Refused('missing', 'core.refused.missing')
  const found = await ownReportToChange(context, at.report)
  mustBeDraft(found)
  const [sentences, figures] = [await sentencesOf(context, found.row), await figuresOf(context, found.row)]
  const one = sentences.find(({ id }) => id === sentence)
  if (!one) throw new Refused('missing', 'core.refused.missing')
  return { report: at.report, one, sentences, figures }
}

/** Changes a sentence that she saw, in her name. Throws Refused('conflict') with what stands when it was changed meanwhile. */
export async function changeSentence(context: Pick<Context, 'db' | 'organisation' | 'account' | 'now' | 'about'>, { report, one, seen }: { readonly report: Id<'annual_report'>; readonly one: Sentence; readonly seen: number }, change: Change): Promise<{ readonly sentence: string; readonly version: number }> {
  const { db, organisation, account, now, about } = context
  const signed = { edited_by: account, edited_at: now.toString(), ...change }
  const changed = await db.updateTable('annual_sentence').set(({ eb }) => ({ ...signed, version: eb('version', '+', 1) }))
    .where('organisation', '=', organisation).where('id', '=', one.id).where('version', '=', seen).returning('version').executeTakeFirst()
  if (!changed) throw new Refused('conflict', 'core.refused.changed', { now: { version: one.version, en: one.said.en, ru: one.said.ru, leftOut: one.leftOut } })
  await nextRevision(context, report)
  about(organisation, report)
  return { sentence: String(one.id), version: changed.version }
}
