import type { Translation } from '../../core/words.ts'
import type en from './desk.en.ts'

export default {
  'web.desk.skip': 'К работе',
} as const satisfies Translation<typeof en>
