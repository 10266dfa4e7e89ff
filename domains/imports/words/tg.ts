import type { Translation } from '../../../core/words.ts'
import type en from './en.ts'

export default {
  'imports.bring-in.does': 'Сабти одамон аз ҷадвал',
} satisfies Translation<typeof en>
