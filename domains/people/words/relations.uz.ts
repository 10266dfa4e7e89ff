import type { Translation } from '../../../core/words.ts'
import type en from './relations.en.ts'

export default {
  'people.relation.parent': 'ona yoki ota',
  'people.relation.child': 'farzand',
  'people.relation.spouse': 'turmush oʻrtogʻi',
  'people.relation.sibling': 'opa-singil yoki aka-uka',
  'people.relation.grandparent': 'buvi yoki bobo',
  'people.relation.grandchild': 'nevara',
  'people.relation.relative': 'boshqa qarindosh',
  'people.relation.guardian': 'vasiy',
  'people.relation.ward': 'vasiylikdagi shaxs',
  'people.relation.lives with': 'bir xonadonda yashaydi',
  'people.relation.travels with': 'birga yoʻlga chiqqan',
  'people.relations.add.does': 'Boshqa inson bilan bogʻlash',
  'people.relations.list.does': 'Kim bilan bogʻlanganini koʻrish',
  'people.relations.tell.does': 'Ikkalasi ham bilishini belgilash',
  'people.relations.end.does': 'Bogʻlanishni tugatish',
} as const satisfies Translation<typeof en>
