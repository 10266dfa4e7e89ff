import type { z } from 'zod'
import { staff, type Asking } from '../../core/actor.ts'
import { toDay, type Id } from '../../core/ids.ts'
import type { Operation } from '../../core/operation.ts'
import { lookForDuplicates, recordPerson } from '../people/index.ts'

type Doing = {
  readonly accounts: Readonly<Record<string, Id<'account'>>>
  run<Input extends z.ZodType, Output>(operation: Operation<Input, Output>, input: z.input<Input>, asking: Asking): Promise<Output>
}

/** A woman who is on file twice: the second time in another alphabet, and with the day and the month exchanged. The pair waits for somebody to see it. */
export async function bringTwice({ accounts, run }: Doing): Promise<void> {
  const account = accounts['nargiza@yoldosh.invalid']
  if (!account) return
  const worker = staff(account)
  const person = { language: 'tg' as const, reach: 'by code' as const, citizenship: 'TJ', looked: true }
  await run(recordPerson, { ...person, names: [{ text: 'Саидова Мадина Рустамовна' }], bornOn: toDay('1990-03-12'), work: 'Кухня в Оше, без договора' }, worker)
  await run(recordPerson, { ...person, names: [{ text: 'Saydova Madina' }], bornOn: toDay('1990-12-03'), papers: 'Паспорт у хозяйки' }, worker)
  await run(lookForDuplicates, {}, worker)
}
