import type { Translation } from '../../../core/words.ts'
import type en from './en.ts'

export default {
  'imports.bring-in.does': 'Odamlarni jadvaldan kiritish',
} satisfies Translation<typeof en>
