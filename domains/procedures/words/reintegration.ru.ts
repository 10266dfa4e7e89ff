import type { Translation } from '../../../core/words.ts'
import type en from './reintegration.en.ts'

export default {
  'procedures.plans.begin.does': 'Начать план реинтеграции',
  'procedures.plans.change-ceiling.does': 'Изменить предельную сумму плана реинтеграции',
  'procedures.plans.add-line.does': 'Добавить строку в план реинтеграции',
  'procedures.plans.take-out-line.does': 'Убрать строку из плана реинтеграции',
  'procedures.plans.agree.does': 'Записать, что человек согласился с планом реинтеграции',
  'procedures.plans.add-instalment.does': 'Запланировать выплату по плану реинтеграции',
  'procedures.plans.pay.does': 'Записать выплату',
  'procedures.plans.take-back-payment.does': 'Отменить ошибочно записанную выплату',
  'procedures.plans.give-up-instalment.does': 'Отказаться от выплаты, которой не будет',
  'procedures.plans.show.does': 'Посмотреть план реинтеграции и выплаты',
  'procedures.plans.mine.does': 'Прочитать план моего возвращения',
  'procedures.monitoring.ask.does': 'Попросить другую организацию узнать, как дела после возвращения',
  'procedures.monitoring.report.does': 'Сообщить организации, которая просила, как дела после возвращения',
  'procedures.monitoring.take-in.does': 'Внести в дело то, что узнала другая организация',
  'procedures.monitoring.record.does': 'Записать, как дела после возвращения',
  'procedures.monitoring.show.does': 'Посмотреть, как дела после возвращения и кто спрашивает',
  'procedures.plans.kind.economic': 'Экономическая',
  'procedures.plans.kind.social': 'Социальная',
  'procedures.plans.kind.psychosocial': 'Психосоциальная',
  'procedures.plans.way.direct': 'Напрямую от организации',
  'procedures.plans.way.by referral': 'Через направление в другую организацию',
  'procedures.plans.state.planned': 'Запланировано',
  'procedures.plans.state.paid': 'Выплачено',
  'procedures.plans.state.given up': 'Отменено',
} satisfies Translation<typeof en>
