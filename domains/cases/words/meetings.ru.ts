import type { Translation } from '../../../core/words.ts'
import type en from './meetings.en.ts'

export default {
  'cases.appointments.make.does': 'Назначить встречу',
  'cases.appointments.move.does': 'Перенести встречу',
  'cases.appointments.cancel.does': 'Отменить встречу',
  'cases.appointments.finish.does': 'Отметить, пришёл ли человек',
  'cases.appointments.show.does': 'Открыть встречу',
  'cases.appointments.prepare.does': 'Подготовить встречу',
  'cases.appointments.week.does': 'Посмотреть встречи на неделю',
  'cases.appointments.calendar.does': 'Взять свои встречи в телефон',
  'cases.calls.record.does': 'Записать звонок',
  'cases.calls.recognise.does': 'Найти, кто звонит',
  'cases.calls.list.does': 'Посмотреть журнал звонков',
} as const satisfies Translation<typeof en>
