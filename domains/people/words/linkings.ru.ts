import type { Translation } from '../../../core/words.ts'
import type en from './linkings.en.ts'

export default {
  'people.linkings.forget-person.does': 'Забыть, в каких списках есть человек, данные которого хранятся отдельно',
} as const satisfies Translation<typeof en>
