import type { Translation } from '../../../core/words.ts'
import type en from './reintegration.en.ts'

export default {
  'procedures.plans.begin.does': 'Оғози нақшаи реинтегратсия',
  'procedures.plans.change-ceiling.does': 'Тағйири маблағи ниҳоии нақшаи реинтегратсия',
  'procedures.plans.add-line.does': 'Илова кардани сатр ба нақшаи реинтегратсия',
  'procedures.plans.take-out-line.does': 'Гирифтани сатр аз нақшаи реинтегратсия',
  'procedures.plans.agree.does': 'Навиштани розигии шахс ба нақшаи реинтегратсия',
  'procedures.plans.add-instalment.does': 'Ба нақша гирифтани пардохт аз рӯи нақшаи реинтегратсия',
  'procedures.plans.pay.does': 'Навиштани пардохт',
  'procedures.plans.take-back-payment.does': 'Бекор кардани пардохте, ки хато навишта шудааст',
  'procedures.plans.give-up-instalment.does': 'Даст кашидан аз пардохте, ки намешавад',
  'procedures.plans.show.does': 'Дидани нақшаи реинтегратсия ва пардохтҳо',
  'procedures.plans.mine.does': 'Хондани нақшаи баргашти худам',
  'procedures.monitoring.ask.does': 'Аз ташкилоти дигар хоҳиш кардан, ки пас аз бозгашт ҳолро пурсад',
  'procedures.monitoring.report.does': 'Ба ташкилоте, ки хоҳиш карда буд, ҳоли пас аз бозгаштро хабар додан',
  'procedures.monitoring.take-in.does': 'Ба парванда ворид кардани он чи ташкилоти дигар донист',
  'procedures.monitoring.record.does': 'Навиштани ҳоли пас аз бозгашт',
  'procedures.monitoring.show.does': 'Дидани ҳоли пас аз бозгашт ва кӣ мепурсад',
  'procedures.plans.kind.economic': 'Иқтисодӣ',
  'procedures.plans.kind.social': 'Иҷтимоӣ',
  'procedures.plans.kind.psychosocial': 'Равонию иҷтимоӣ',
  'procedures.plans.way.direct': 'Бевосита аз ташкилот',
  'procedures.plans.way.by referral': 'Бо роҳхат ба ташкилоти дигар',
  'procedures.plans.state.planned': 'Ба нақша гирифта шудааст',
  'procedures.plans.state.paid': 'Пардохт шудааст',
  'procedures.plans.state.given up': 'Бекор шудааст',
} satisfies Translation<typeof en>
