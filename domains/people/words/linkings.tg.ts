import type { Translation } from '../../../core/words.ts'
import type en from './linkings.en.ts'

export default {
  'people.linkings.forget-person.does': 'Фаромӯш кардани он ки шахсе, ки маълумоташ алоҳида нигоҳ дошта мешавад, дар кадом рӯйхатҳо ҳаст',
} as const satisfies Translation<typeof en>
