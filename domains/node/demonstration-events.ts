import type { z } from 'zod'
import { staff, visitor, type Asking } from '../../core/actor.ts'
import type { Operation } from '../../core/operation.ts'
import { addOutcome, countAttendance, openRegistration, planEvent, publishEvent, register } from '../events/index.ts'
import type { Id } from '../../core/ids.ts'

type Doing = { run<Input extends z.ZodType, Output>(operation: Operation<Input, Output>, input: z.input<Input>, asking: Asking): Promise<Output> }

const inDays = (days: number): string => Temporal.Now.plainDateISO('Asia/Bishkek').add({ days }).toString()
const note = 'Событие вымышлено: оно показывает, как работает система. Invented for the demonstration.'

/** Two invented events of one office, and they say so: one is coming, with registration open and two who registered; one is past, with outcomes, one of them overdue. */
export async function planDemonstrationEvents({ run }: Doing, coordinator: Id<'account'>): Promise<void> {
  const host = staff(coordinator)
  const coming = await run(planEvent, {
    kind: 'seminar', language: 'ru', startsOn: inDays(21), place: 'Ош, Дом дружбы', at: '40.52, 72.8', country: 'KG', note,
    title: { en: 'Example: what to check before leaving for work', ru: 'Пример: что проверить перед отъездом на работу', uz: 'Misol: ishga ketishdan oldin nimani tekshirish kerak' },
    themes: 'Трудовой договор\nДокументы', panels: 'Договор\n- Что в нём должно быть / юрист\nДорога\n- Кому звонить / горячая линия', agenda: '10:00 Регистрация\n10:30 Договор\n12:00 Дорога',
  }, host)
  await run(publishEvent, { event: coming.event, seen: 1 }, host)
  await run(openRegistration, { event: coming.event, closesOn: inDays(19), capacity: 40 }, host)
  for (const name of ['Айгуль Сатыбалдиева', 'Улугбек Ниязов']) await run(register, { event: coming.event, name, institution: 'Пример', language: 'ru', consent: 'participants' }, visitor)

  const past = await run(planEvent, {
    kind: 'round table', language: 'ru', startsOn: inDays(-120), place: 'Ош', at: '40.52, 72.8', country: 'KG', note,
    title: { en: 'Example: round table on wages that were not paid', ru: 'Пример: круглый стол о невыплаченной зарплате', uz: 'Misol: toʻlanmagan ish haqi boʻyicha davra suhbati' },
  }, host)
  await run(countAttendance, { event: past.event, number: 40, unit: 'people', qualifier: 'about' }, host)
  await run(addOutcome, { event: past.event, kind: 'recommendation', language: 'ru', text: 'Пример: составить памятку о том, как подтвердить работу без договора.', owner: 'Yoʻldosh', dueOn: inDays(-10), goals: ['GCM-6', 'SDG-8.8'] }, host)
  await run(addOutcome, { event: past.event, kind: 'commitment', language: 'ru', text: 'Пример: встретиться снова через полгода.', owner: 'Yoʻldosh', dueOn: inDays(60), goals: ['GCM-6'] }, host)
  await run(publishEvent, { event: past.event, seen: 2 }, host)
}
