import type { Translation } from '../../../core/words.ts'
import type en from './en.ts'

export default {
  'imports.bring-in.does': 'Внести людей из таблицы',
} satisfies Translation<typeof en>
