import type { Translation } from '../../../core/words.ts'
import type en from './duplicates.en.ts'

export default {
  'people.duplicates.check.does': 'Адам мурда катталганын текшерүү',
  'people.duplicates.of-person.does': 'Адамдын башка жазууларын издөө',
  'people.duplicates.compare.does': 'Эки жазууну салыштыруу',
  'people.duplicates.merge.does': 'Эки жазууну бир адам катары чогуу окуу',
  'people.duplicates.part.does': 'Жазууларды кайра ажыратуу',
  'people.duplicates.not-same.does': 'Бул эки башка адам экенин белгилөө',
  'people.duplicates.take-back.does': '«Эки башка адам» белгисин алып салуу',
  'people.duplicates.put-off.does': 'Кийинчерээк чечүү',
  'people.duplicates.list.does': 'Бир адамдыкы болушу мүмкүн жазуулардын тизмеси',
  'people.duplicates.count.does': 'Бир адамдыкы болушу мүмкүн жазууларды саноо',
  'people.duplicates.look.does': 'Бир адамдыкы болушу мүмкүн жазууларды издөө',
  'people.put-request.does': 'Кайрылууну ушул жазууга кошуу',
  'people.erase.joined': { other: 'Бул жазуу дагы {count} жазуу менен бирге окулат. Алар да өчүрүлсүнбү, айтыңыз.' },
} satisfies Translation<typeof en>
