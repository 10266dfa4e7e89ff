import type { z } from 'zod'
import { staff, type Asking } from '../../core/actor.ts'
import type { Id } from '../../core/ids.ts'
import type { Operation } from '../../core/operation.ts'
import { drawPerson } from '../../database/seed/names.ts'
import { answerScreening, beginScreening, concludeScreening, openCase, resumeScreening, safetyQuestions, stopScreening } from '../cases/index.ts'
import { moveToCompartment, recordPerson } from '../people/index.ts'
import { Chance } from './demonstration/chance.ts'

type Doing = {
  readonly accounts: Readonly<Record<string, Id<'account'>>>
  run<Input extends z.ZodType, Output>(operation: Operation<Input, Output>, input: z.input<Input>, asking: Asking): Promise<Output>
}

/**
 * One whom an interview in two sittings showed to be a presumed victim of trafficking: the file of the referral opens by itself. Who it is, is kept apart: the
 * worker of the case alone is on the list, and everybody else in the office reads a code name.
 */
export async function keepOneApart({ accounts, run }: Doing): Promise<void> {
  const account = accounts['nargiza@yoldosh.invalid']
  if (!account) return
  const worker = staff(account)
  const { surname, given, born } = drawPerson(new Chance(20_261_123).draw)
  const { person } = await run(recordPerson, {
    names: [{ text: `${surname.cyrillic} ${given.cyrillic}` }, { text: `${surname.latin} ${given.latin}` }], language: 'tg', bornOn: `${born}-04-17`, citizenship: 'TJ',
    reach: 'by code', mayNotify: false, looked: true, papers: 'Демонстрация: паспорт у хозяина',
  }, worker)
  const { case: opened } = await run(openCase, { person }, worker)
  const { screening } = await run(beginScreening, { case: opened }, worker)
  const say = (question: Parameters<typeof answerScreening.run>[0]['question'], answer: 'yes' | 'no' | 'does not want to say', note?: string) => run(answerScreening, { screening, question, answer, ...(note && { note }) }, worker)
  for (const question of safetyQuestions) await say(question, 'yes')
  await say('other-work', 'yes', 'Обещали магазин, оказалось поле')
  await say('other-pay', 'does not want to say')
  await run(stopScreening, { screening, why: 'tired' }, worker)
  await run(resumeScreening, { screening }, worker)
  for (const question of safetyQuestions) await say(question, 'yes')
  await say('papers-kept', 'yes')
  await say('kept-from-leaving', 'yes')
  await run(concludeScreening, { screening, finding: 'presumed victim', reason: 'Демонстрация: паспорт отобран, на улицу не выпускают' }, worker)
  await run(moveToCompartment, { person, seen: 1 }, worker)
}
