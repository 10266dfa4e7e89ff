import type { Translation } from '../../../core/words.ts'
import type en from './running.en.ts'

export default {
  'procedures.open.does': 'Мыйзам боюнча иш ачуу',
  'procedures.take-step.does': 'Иш боюнча кадам жасоо же анын жасалганын жазуу',
  'procedures.take-back-step.does': 'Жаңылыш жазылган кадамды кайтарып алуу',
  'procedures.confirm-lapse.does': 'Өтүп кеткен мөөнөт эмнени билдирерин ырастоо',
  'procedures.record-voluntariness.does': 'Кайтуу эркин тандалганын жазуу',
  'procedures.hand-over.does': 'Ишти кесиптешке өткөрүп берүү',
  'procedures.begin-referral.does': 'Адам сатуунун болжолдуу жабырлануучусу боюнча иш ачуу',
  'procedures.follow-case.does': 'Мыйзам боюнча иштерди аларды алып барган адиске берүү',
  'procedures.show.does': 'Ишти ачуу: мыйзам боюнча кайсы баскычта',
} satisfies Translation<typeof en>
