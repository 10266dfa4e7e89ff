import type { Translation } from '../../../core/words.ts'
import type en from './relations.en.ts'

export default {
  'people.relation.parent': 'модар ё падар',
  'people.relation.child': 'фарзанд',
  'people.relation.spouse': 'ҳамсар',
  'people.relation.sibling': 'хоҳар ё бародар',
  'people.relation.grandparent': 'бибӣ ё бобо',
  'people.relation.grandchild': 'набера',
  'people.relation.relative': 'хеши дигар',
  'people.relation.guardian': 'васӣ',
  'people.relation.ward': 'шахси таҳти васоят',
  'people.relation.lives with': 'дар як хонавода зиндагӣ мекунад',
  'people.relation.travels with': 'ҳамсафар',
  'people.relations.add.does': 'Бо шахси дигар пайвастан',
  'people.relations.list.does': 'Дидан, ки шахс бо кӣ пайваст аст',
  'people.relations.tell.does': 'Қайд кардан, ки ҳар ду медонанд ё не',
  'people.relations.end.does': 'Пайвандро ба охир расондан',
} as const satisfies Translation<typeof en>
