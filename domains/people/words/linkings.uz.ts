import type { Translation } from '../../../core/words.ts'
import type en from './linkings.en.ts'

export default {
  'people.linkings.forget-person.does': 'Maʼlumotlari alohida saqlanadigan odam qaysi roʻyxatlarda borligini unutish',
} as const satisfies Translation<typeof en>
