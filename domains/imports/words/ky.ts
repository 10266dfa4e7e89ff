import type { Translation } from '../../../core/words.ts'
import type en from './en.ts'

export default {
  'imports.bring-in.does': 'Адамдарды таблицадан каттоо',
} satisfies Translation<typeof en>
