import type { Translation } from '../../../core/words.ts'
import type en from './duplicates.en.ts'

export default {
  'people.duplicates.check.does': 'Санҷидани он, ки шахс аллакай сабт шудааст ё не',
  'people.duplicates.of-person.does': 'Ҷустуҷӯи парвандаҳои дигари шахс',
  'people.duplicates.compare.does': 'Муқоисаи ду парванда',
  'people.duplicates.merge.does': 'Ду парвандаро чун як шахс якҷоя хондан',
  'people.duplicates.part.does': 'Парвандаҳоро аз нав ҷудо кардан',
  'people.duplicates.not-same.does': 'Қайд кардан, ки ин ду шахси гуногун аст',
  'people.duplicates.take-back.does': 'Бекор кардани қайди «ду шахси гуногун»',
  'people.duplicates.put-off.does': 'Дертар қарор кардан',
  'people.duplicates.list.does': 'Рӯйхати парвандаҳое, ки шояд аз як шахсанд',
  'people.duplicates.count.does': 'Ҳисоб кардани парвандаҳое, ки шояд аз як шахсанд',
  'people.duplicates.look.does': 'Ҷустуҷӯи парвандаҳое, ки шояд аз як шахсанд',
  'people.put-request.does': 'Муроҷиатро ба ин парванда илова кардан',
  'people.erase.joined': { other: 'Ин парванда ҳамроҳи боз {count} парвандаи дигар хонда мешавад. Гӯед, ки онҳо ҳам пок карда шаванд ё не.' },
} satisfies Translation<typeof en>
