import type { Translation } from '../../../core/words.ts'
import type en from './linkings.en.ts'

export default {
  'people.linkings.forget-person.does': 'Маалыматы өзүнчө сакталган адам кайсы тизмелерде бар экенин унутуу',
} as const satisfies Translation<typeof en>
