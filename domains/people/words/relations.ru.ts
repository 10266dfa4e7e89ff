import type { Translation } from '../../../core/words.ts'
import type en from './relations.en.ts'

export default {
  'people.relation.parent': 'мать или отец',
  'people.relation.child': 'ребёнок',
  'people.relation.spouse': 'муж, жена или партнёр',
  'people.relation.sibling': 'сестра или брат',
  'people.relation.grandparent': 'бабушка или дедушка',
  'people.relation.grandchild': 'внучка или внук',
  'people.relation.relative': 'другой родственник',
  'people.relation.guardian': 'опекун',
  'people.relation.ward': 'подопечный',
  'people.relation.lives with': 'живёт в одном доме',
  'people.relation.travels with': 'едет вместе',
  'people.relations.add.does': 'Связать с другим человеком',
  'people.relations.list.does': 'Посмотреть, кто с человеком связан',
  'people.relations.tell.does': 'Отметить, знают ли об этом оба',
  'people.relations.end.does': 'Завершить связь',
} as const satisfies Translation<typeof en>
