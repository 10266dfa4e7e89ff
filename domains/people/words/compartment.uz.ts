import type { Translation } from '../../../core/words.ts'
import type en from './compartment.en.ts'

export default {
  'people.compartment.move.does': 'Shaxs kimligini alohida saqlash',
  'people.compartment.open.does': 'Shaxs kimligini ochish',
  'people.compartment.show.does': 'Ruxsat roʻyxatida kim borligini koʻrish',
  'people.compartment.change.does': 'Alohida saqlanganni oʻzgartirish',
  'people.compartment.add-to-list.does': 'Hamkasbni ruxsat roʻyxatiga kiritish',
  'people.compartment.take-off-list.does': 'Hamkasbni ruxsat roʻyxatidan chiqarish',
  'people.compartment.break-glass.does': 'Favqulodda holatda uch soatga ochish',
  'people.compartment.move-back.does': 'Shaxs kimligini ishga qaytarish',
} as const satisfies Translation<typeof en>
