import type { Translation } from '../../../core/words.ts'
import type en from './meetings.en.ts'

export default {
  'cases.appointments.make.does': 'Uchrashuv belgilash',
  'cases.appointments.move.does': 'Uchrashuvni koʻchirish',
  'cases.appointments.cancel.does': 'Uchrashuvni bekor qilish',
  'cases.appointments.finish.does': 'Odam kelgan-kelmaganini belgilash',
  'cases.appointments.show.does': 'Uchrashuvni ochish',
  'cases.appointments.prepare.does': 'Uchrashuvga tayyorgarlik koʻrish',
  'cases.appointments.week.does': 'Haftalik uchrashuvlarni koʻrish',
  'cases.appointments.calendar.does': 'Uchrashuvlarimni telefonga olish',
  'cases.calls.record.does': 'Qoʻngʻiroqni yozish',
  'cases.calls.recognise.does': 'Kim qoʻngʻiroq qilayotganini topish',
  'cases.calls.list.does': 'Qoʻngʻiroqlar jurnalini koʻrish',
} as const satisfies Translation<typeof en>
