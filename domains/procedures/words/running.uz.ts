import type { Translation } from '../../../core/words.ts'
import type en from './running.en.ts'

export default {
  'procedures.open.does': 'Qonun boʻyicha ish ochish',
  'procedures.take-step.does': 'Ish boʻyicha qadam qoʻyish yoki u qoʻyilganini yozish',
  'procedures.take-back-step.does': 'Xato yozilgan qadamni qaytarib olish',
  'procedures.confirm-lapse.does': 'Oʻtib ketgan muddat nimani anglatishini tasdiqlash',
  'procedures.record-voluntariness.does': 'Qaytish erkin tanlanganini yozish',
  'procedures.hand-over.does': 'Ishni hamkasbga topshirish',
  'procedures.begin-referral.does': 'Odam savdosining taxminiy jabrlanuvchisi boʻyicha ish ochish',
  'procedures.follow-case.does': 'Holat boʻyicha ishlarni holatni yuritayotgan xodimga berish',
  'procedures.show.does': 'Ishni ochish: qonun boʻyicha qaysi bosqichda',
} satisfies Translation<typeof en>
