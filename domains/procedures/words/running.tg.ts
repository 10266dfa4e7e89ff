import type { Translation } from '../../../core/words.ts'
import type en from './running.en.ts'

export default {
  'procedures.open.does': 'Кушодани парванда аз рӯи қонун',
  'procedures.take-step.does': 'Анҷом додани қадами парванда ё сабти он',
  'procedures.take-back-step.does': 'Бозпас гирифтани қадаме, ки хато сабт шудааст',
  'procedures.confirm-lapse.does': 'Тасдиқ кардани он, ки гузаштани мӯҳлат чӣ маъно дорад',
  'procedures.record-voluntariness.does': 'Сабт кардани он, ки бозгашт озодона интихоб шудааст ё не',
  'procedures.hand-over.does': 'Супоридани парванда ба ҳамкор',
  'procedures.begin-referral.does': 'Кушодани парванда барои ҷабрдидаи эҳтимолии савдои одамон',
  'procedures.follow-case.does': 'Додани парвандаҳои ҳолат ба касе, ки ҳолатро пеш мебарад',
  'procedures.show.does': 'Кушодани парванда: дар кадом марҳилаи қонун аст',
} satisfies Translation<typeof en>
