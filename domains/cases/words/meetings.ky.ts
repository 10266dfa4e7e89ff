import type { Translation } from '../../../core/words.ts'
import type en from './meetings.en.ts'

export default {
  'cases.appointments.make.does': 'Жолугушуу белгилөө',
  'cases.appointments.move.does': 'Жолугушууну башка убакытка жылдыруу',
  'cases.appointments.cancel.does': 'Жолугушууну жокко чыгаруу',
  'cases.appointments.finish.does': 'Адам келген-келбегенин белгилөө',
  'cases.appointments.show.does': 'Жолугушууну көрүү',
  'cases.appointments.prepare.does': 'Жолугушууга даярдык көрүү',
  'cases.appointments.week.does': 'Жуманын жолугушууларын көрүү',
  'cases.appointments.calendar.does': 'Жолугушууларымды телефонго алуу',
  'cases.calls.record.does': 'Чалууну жазуу',
  'cases.calls.recognise.does': 'Ким чалып жатканын табуу',
  'cases.calls.list.does': 'Чалуулар журналын көрүү',
} as const satisfies Translation<typeof en>
