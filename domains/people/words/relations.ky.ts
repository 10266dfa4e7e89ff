import type { Translation } from '../../../core/words.ts'
import type en from './relations.en.ts'

export default {
  'people.relation.parent': 'апа же ата',
  'people.relation.child': 'бала',
  'people.relation.spouse': 'жубай',
  'people.relation.sibling': 'бир тууган эже-сиңди же ага-ини',
  'people.relation.grandparent': 'чоң апа же чоң ата',
  'people.relation.grandchild': 'небере',
  'people.relation.relative': 'башка тууган',
  'people.relation.guardian': 'камкорчу',
  'people.relation.ward': 'камкордуктагы адам',
  'people.relation.lives with': 'бир үйдө жашайт',
  'people.relation.travels with': 'жолго чогуу чыккан',
  'people.relations.add.does': 'Башка адам менен байланыштыруу',
  'people.relations.list.does': 'Ким менен байланышканын көрүү',
  'people.relations.tell.does': 'Экөө тең билерин белгилөө',
  'people.relations.end.does': 'Байланышты аяктоо',
} as const satisfies Translation<typeof en>
