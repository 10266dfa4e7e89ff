import type { z } from 'zod'
import { staff, type Asking } from '../../core/actor.ts'
import type { Id } from '../../core/ids.ts'
import type { Operation } from '../../core/operation.ts'
import { writeActivity, writeInitiative } from '../coalition/index.ts'
import { approveReport, beginReport, editSentence, publishReport, showDraft } from '../evidence/index.ts'

type Doing = {
  readonly accounts: Readonly<Record<string, Id<'account'>>>
  readonly now: Temporal.Instant
  run<Input extends z.ZodType, Output>(operation: Operation<Input, Output>, input: z.input<Input>, asking: Asking): Promise<Output>
}

/** The keeper's annual report of last year, with one sentence that was edited, approved by a second person and published; and the draft of the year before it. */
export async function writeReports({ accounts, now, run }: Doing): Promise<void> {
  const [writes, approves] = [accounts['marat@yoldosh.invalid'], accounts['aida@yoldosh.invalid']]
  if (!writes || !approves) throw new Error('The demonstration has no secretariat')
  const last = now.toZonedDateTimeISO('UTC').year - 1
  const [secretary, second] = [staff(writes), staff(approves)]
  await somethingOf(last, secretary, run)
  const { report } = await run(beginReport, { year: last }, secretary)
  const { sentences } = await run(showDraft, { report }, secretary)
  const first = sentences.find(({ chapter, shape }) => chapter === 'unknown' && shape === 'text')
  if (first) {
    await run(editSentence, {
      sentence: first.sentence, seen: first.version, en: `${first.said.en} Whoever knows more can suggest it on every page of the register.`, ru: `${first.said.ru} Кто знает больше, может предложить это на любой странице реестра.`,
    }, secretary)
  }
  const { revision } = await run(showDraft, { report }, second)
  await run(approveReport, { report, seen: revision }, second)
  await run(publishReport, { report }, secretary)
  await run(beginReport, { year: last - 1 }, secretary)
}

/** A little that was done in that year, so that its report has something to say. */
async function somethingOf(year: number, asking: Asking, run: Doing['run']): Promise<void> {
  const own = { language: 'ru' as const, published: true }
  await run(writeInitiative, { ...own, targets: ['G1'], title: 'Курсы языка для семей (вымышлено)', text: 'Пример демонстрации.', place: 'Ош', country: 'KG', budget: 45_000, currency: 'KGS', fromOn: `${year}-03-01`, untilOn: `${year}-05-30`, result: 'Курсы прошли дважды (вымышлено)' }, asking)
  await run(writeActivity, { ...own, targets: ['G3', 'F7'], title: 'Встреча у границы (вымышлено)', place: 'Ош', country: 'KG', startsOn: `${year}-06-10`, endsOn: `${year}-06-10` }, asking)
}
