import type { Translation } from '../../../core/words.ts'
import type en from './running.en.ts'

export default {
  'procedures.open.does': 'Открыть дело по закону',
  'procedures.take-step.does': 'Сделать шаг по делу или записать, что он сделан',
  'procedures.take-back-step.does': 'Отозвать шаг, записанный по ошибке',
  'procedures.confirm-lapse.does': 'Подтвердить, что означает истёкший срок',
  'procedures.record-voluntariness.does': 'Записать, свободно ли выбрано возвращение',
  'procedures.hand-over.does': 'Передать дело коллеге',
  'procedures.begin-referral.does': 'Открыть дело о помощи предполагаемой жертве торговли людьми',
  'procedures.follow-case.does': 'Передать дела по случаю тому, кто ведёт случай',
  'procedures.show.does': 'Открыть дело: на каком оно этапе по закону',
} satisfies Translation<typeof en>
