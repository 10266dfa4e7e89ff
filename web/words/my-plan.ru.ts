import type { Translation } from '../../core/words.ts'
import type en from './my-plan.en.ts'

export default {
  'web.my-plan.title': 'Ваш план после возвращения',
  'web.my-plan.agreed': 'Вы согласились с ним: {date}.',
  'web.my-plan.not-agreed': 'Вы с ним ещё не согласились. До этого ничего не выплачивают.',
  'web.my-plan.new': 'новое, ещё не согласовано',
  'web.my-plan.ended': 'больше не в плане',
  'web.my-plan.planned': 'по плану: {date}',
  'web.my-plan.paid': 'выплачено: {date}',
  'web.my-plan.receipt': 'расписка {receipt}',
  'web.my-plan.none': 'Выплаты пока не запланированы.',
  'web.my-plan.wrong': 'Что-то неверно или вам этого не выплатили? Напишите организации.',
} satisfies Translation<typeof en>
