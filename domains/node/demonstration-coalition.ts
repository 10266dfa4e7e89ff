import type { z } from 'zod'
import { staff, type Asking } from '../../core/actor.ts'
import { toDay, type Day, type Id } from '../../core/ids.ts'
import type { Operation } from '../../core/operation.ts'
import { todayIn, zoneOf } from '../../core/time.ts'
import {
  accede, applyAsOurs, issueMemorandum, logTransfer, moveBarrier, recordDecision, recordMeeting, replicatePractice, reviewApplication, reviewPractice, seatOrganisation, tieToGoal,
  writeActivity, writeAgreement, writeBarrier, writeBody, writeInitiative, writeMaterial, writePractice, type Target,
} from '../coalition/index.ts'

type Doing = {
  readonly accounts: Readonly<Record<string, Id<'account'>>>
  /** The moment at which the demonstration is made; everything is counted from its day in the westernmost office. */
  readonly now: Temporal.Instant
  run<Input extends z.ZodType, Output>(operation: Operation<Input, Output>, input: z.input<Input>, asking: Asking): Promise<Output>
}

/** A little of everything that a coalition does, in a demonstration: invented, and each text says so. The first office keeps the register. */
export async function fillCoalition({ accounts, now, run }: Doing): Promise<void> {
  const today = todayIn(zoneOf('RU'), now)
  const [osh, moscow, dushanbe] = ['marat@yoldosh.invalid', 'igor@doroga.invalid', 'farrukh@paygoh.invalid'].flatMap((email) => (accounts[email] ? [staff(accounts[email])] : []))
  if (!osh || !moscow || !dushanbe) throw new Error('The demonstration has no coordinators')
  const on = (days: number): Day => toDay(Temporal.PlainDate.from(today).add({ days }))
  const own = (...targets: readonly Target[]) => ({ language: 'ru' as const, targets: [...targets], published: true })

  const { memorandum } = await run(issueMemorandum, { inForceOn: on(-400), language: 'ru', text: 'Вымышленный меморандум демонстрации.\n\nЧлены помогают друг другу и отвечают за то, что обещали. Настоящего текста здесь нет.' }, osh)
  const members: string[] = []
  for (const [asking, why] of [[osh, 'Помогаем в Оше (вымышлено)'], [moscow, 'Помогаем в Москве (вымышлено)']] as const) {
    const { application } = await run(applyAsOurs, { language: 'ru', why, contact: 'office.invalid' }, asking)
    const { member } = await run(reviewApplication, { application, outcome: 'accepted', reason: 'Разделяет цели (вымышлено)' }, osh)
    if (member) members.push(member)
    await run(accede, { memorandum, onDay: on(-1) }, asking)
  }
  await run(applyAsOurs, { language: 'ru', why: 'Помогаем в Душанбе (вымышлено)', contact: 'paygoh.invalid' }, dushanbe)
  await run(tieToGoal, { target: 'G1', subject: 'PRG-2', serves: true }, osh)
  await run(tieToGoal, { target: 'A2', subject: 'ACT-38', serves: true }, osh)

  const { practice } = await run(writePractice, { ...own('F1', 'A3'), title: 'Приём без записи один день в неделю (вымышлено)', country: 'RU', text: 'По средам принимают всех, кто пришёл, без записи и без документов. Пример демонстрации.', criteria: 'Никого не отправили домой без ответа.' }, moscow)
  await run(reviewPractice, { practice, onDay: on(-60), grade: 'checked', language: 'ru', text: 'Были на приёме, поговорили с десятью людьми (вымышлено).' }, osh)
  await run(replicatePractice, { practice, onDay: on(-20), country: 'KG', place: 'Ош', language: 'ru', text: 'Повторили по пятницам (вымышлено).' }, osh)
  const { barrier } = await run(writeBarrier, { ...own('A1', 'G2'), title: 'В приём не записывают без регистрации по месту пребывания (вымышлено)', norm: 'Внутреннее правило вымышленного учреждения', country: 'RU', hurts: 'Семьи, которые недавно приехали (вымышлено)', proposed: 'Записывать по любому документу с фотографией', owner: 'Doroga doma' }, moscow)
  await run(moveBarrier, { barrier, onDay: today, state: 'removed', language: 'ru', text: 'Учреждение стало принимать без записи (вымышлено)', practice }, moscow)
  await run(writeBarrier, { ...own('A1'), title: 'Справку переводят только в одном городе (вымышлено)', norm: 'Порядок вымышленного ведомства', country: 'KG', hurts: 'Те, кто живёт в районах (вымышлено)', proposed: 'Принимать перевод любого нотариуса', owner: 'Yoʻldosh' }, osh)

  const { body } = await run(writeBody, { ...own('F6', 'A1'), kind: 'working group', title: 'Рабочая группа по барьерам (вымышлено)', mandate: 'Собирать барьеры и готовить предложения. Пример демонстрации.', fromOn: on(-200) }, osh)
  const seats = await Promise.all(members.map((member) => run(seatOrganisation, { body, member, fromOn: on(-200) }, osh)))
  const { seat: guest } = await run(seatOrganisation, { body, name: 'Вымышленный университет', part: 'наблюдатель', fromOn: on(-200) }, osh)
  const { meeting } = await run(recordMeeting, { body, onDay: on(-10), place: 'Ош', language: 'ru', text: 'Два барьера и одно предложение (вымышлено).' }, osh)
  const votes = Object.fromEntries([...seats.map(({ seat }) => [seat, 'for'] as const), [guest, 'abstained'] as const])
  await run(recordDecision, { body, meeting, onDay: on(-10), language: 'ru', text: 'Направить предложение о записи по любому документу (вымышлено).', quorum: 2, votes }, osh)

  const { agreement } = await run(writeAgreement, { ...own('G3'), title: 'О сведениях о вакансиях (вымышлено)', parties: 'Yoʻldosh\nВымышленная служба занятости', flows: 'Списки вакансий. Сведения о людях не передаются.', legalBasis: 'Вымышленное соглашение, пункт 2', fromOn: on(-300), untilOn: on(400) }, osh)
  await run(logTransfer, { agreement, onDay: on(-30), giver: 'Вымышленная служба занятости', receiver: 'Yoʻldosh', what: 'Вакансии на сезон (вымышлено)', records: 40 }, osh)
  await run(writeInitiative, { ...own('A8'), title: 'Детский уголок в приёмной (вымышлено)', text: 'Чтобы родители могли поговорить спокойно. Пример демонстрации.', place: 'Ош', country: 'KG', budget: 60_000, currency: 'KGS', fromOn: on(-150), untilOn: on(-90), result: 'Уголок открыт (вымышлено).' }, osh)
  await run(writeMaterial, { ...own('F4', 'A2'), language: 'uz', title: 'Yoʻlga chiqishdan oldin (oʻylab topilgan)', text: 'Namoyish uchun misol.', audience: 'migrants', edition: '2', reviewedOn: on(-500), dueOn: on(-100) }, osh)
  await run(writeMaterial, { ...own('F4', 'A7'), title: 'Как вести первый разговор (вымышлено)', text: 'Пример демонстрации.', audience: 'specialists', edition: '1', reviewedOn: on(-60), dueOn: on(300) }, moscow)

  await run(writeActivity, { ...own('A9', 'F7'), title: 'Поездка по обмену опытом (вымышлено)', type: 'ACT-48', place: 'Душанбе', country: 'TJ', startsOn: on(20), endsOn: on(22), partner: 'Paygoh', partnerCountry: 'TJ' }, osh)
  await run(writeActivity, { ...own('A5', 'F7'), title: 'Показ фильмов с обсуждением (вымышлено)', type: 'ACT-9', place: 'Душанбе', country: 'TJ', startsOn: on(21) }, moscow)
  await run(writeActivity, { ...own('G3', 'F8'), title: 'Футбольный матч соседей (вымышлено)', place: 'Москва', country: 'RU', startsOn: on(40) }, moscow)
}
