import type { Translation } from '../../../core/words.ts'
import type en from './reintegration.en.ts'

export default {
  'procedures.plans.begin.does': 'Реинтеграция планын баштоо',
  'procedures.plans.change-ceiling.does': 'Реинтеграция планынын эң жогорку суммасын өзгөртүү',
  'procedures.plans.add-line.does': 'Реинтеграция планына сап кошуу',
  'procedures.plans.take-out-line.does': 'Реинтеграция планынан сапты алып салуу',
  'procedures.plans.agree.does': 'Адам реинтеграция планына макул болгонун жазуу',
  'procedures.plans.add-instalment.does': 'Реинтеграция планы боюнча төлөмдү пландоо',
  'procedures.plans.pay.does': 'Төлөм берилгенин жазуу',
  'procedures.plans.take-back-payment.does': 'Жаңылыш жазылган төлөмдү жокко чыгаруу',
  'procedures.plans.give-up-instalment.does': 'Берилбей турган төлөмдөн баш тартуу',
  'procedures.plans.show.does': 'Реинтеграция планын жана төлөмдөрдү көрүү',
  'procedures.plans.mine.does': 'Өз кайтуум боюнча планды окуу',
  'procedures.monitoring.ask.does': 'Кайткандан кийинки абалды билүүнү башка уюмдан суроо',
  'procedures.monitoring.report.does': 'Сураган уюмга кайткандан кийинки абалды билдирүү',
  'procedures.monitoring.take-in.does': 'Башка уюм билген натыйжаны ишке киргизүү',
  'procedures.monitoring.record.does': 'Кайткандан кийинки абалды жазуу',
  'procedures.monitoring.show.does': 'Кайткандан кийинки абалды жана ким сурарын көрүү',
  'procedures.plans.kind.economic': 'Экономикалык',
  'procedures.plans.kind.social': 'Социалдык',
  'procedures.plans.kind.psychosocial': 'Психосоциалдык',
  'procedures.plans.way.direct': 'Түздөн-түз уюмдан',
  'procedures.plans.way.by referral': 'Башка уюмга жолдомо аркылуу',
  'procedures.plans.state.planned': 'Пландалган',
  'procedures.plans.state.paid': 'Төлөнгөн',
  'procedures.plans.state.given up': 'Баш тартылган',
} satisfies Translation<typeof en>
