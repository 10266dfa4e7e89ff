import type { z } from 'zod'
import { staff, type Asking } from '../../core/actor.ts'
import { toDay, type Id } from '../../core/ids.ts'
import type { Operation } from '../../core/operation.ts'
import { openCase } from '../cases/index.ts'
import { addRelation, recordPerson } from '../people/index.ts'

type Doing = {
  readonly accounts: Readonly<Record<string, Id<'account'>>>
  run<Input extends z.ZodType, Output>(operation: Operation<Input, Output>, input: z.input<Input>, asking: Asking): Promise<Output>
}

/**
 * A family of three: a mother with a case, her daughter, whose guardian she is, with one too, and a father who has no case and of whose file both know.
 * The mother's own mother has no file: she is a name.
 */
export async function bringFamily({ accounts, run }: Doing): Promise<void> {
  const account = accounts['nargiza@yoldosh.invalid']
  if (!account) return
  const worker = staff(account)
  const years = (count: number) => toDay(Temporal.Now.plainDateISO('Asia/Bishkek').subtract({ years: count, days: 40 }))
  const record = (cyrillic: string, latin: string, age: number) => run(recordPerson, {
    names: [{ text: cyrillic }, { text: latin }], language: 'tg', bornOn: years(age), citizenship: 'TJ', reach: 'by code', mayNotify: false, looked: true,
  }, worker)
  const [{ person: father }, { person: mother }, { person: daughter }] = [await record('Назаров Фирдавс', 'Nazarov Firdavs', 34), await record('Назарова Зарина', 'Nazarova Zarina', 31), await record('Назарова Мадина', 'Nazarova Madina', 8)]
  for (const person of [mother, daughter]) await run(openCase, { person }, worker)
  await run(addRelation, { person: mother, role: 'spouse', other: father, bothKnow: true }, worker)
  await run(addRelation, { person: mother, role: 'parent', name: 'Раҳимова Саодат' }, worker)
  await run(addRelation, { person: daughter, role: 'parent', other: mother }, worker)
  await run(addRelation, { person: daughter, role: 'guardian', other: mother }, worker)
  await run(addRelation, { person: daughter, role: 'parent', other: father }, worker)
}
