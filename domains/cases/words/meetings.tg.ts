import type { Translation } from '../../../core/words.ts'
import type en from './meetings.en.ts'

export default {
  'cases.appointments.make.does': 'Вохӯрӣ таъин кардан',
  'cases.appointments.move.does': 'Вохӯриро ба вақти дигар гузарондан',
  'cases.appointments.cancel.does': 'Вохӯриро бекор кардан',
  'cases.appointments.finish.does': 'Қайд кардан, ки одам омад ё не',
  'cases.appointments.show.does': 'Вохӯриро дидан',
  'cases.appointments.prepare.does': 'Вохӯриро тайёр кардан',
  'cases.appointments.week.does': 'Вохӯриҳои ҳафтаро дидан',
  'cases.appointments.calendar.does': 'Вохӯриҳои худро ба телефон гирифтан',
  'cases.calls.record.does': 'Зангро навиштан',
  'cases.calls.recognise.does': 'Ёфтан, ки кӣ занг мезанад',
  'cases.calls.list.does': 'Дафтари зангҳоро дидан',
} as const satisfies Translation<typeof en>
