import type { Translation } from '../../../core/words.ts'
import type en from './linkings.en.ts'

export default {
  'people.linkings.begin.does': 'Овардани рӯйхати одамон барои пайваст кардан',
  'people.linkings.add-file.does': 'Овардани рӯйхати дуюм',
  'people.linkings.start.does': 'Пайваст кардани рӯйхатҳои одамон',
  'people.linkings.work.does': 'Идома додани пайвасти рӯйхатҳои одамон',
  'people.linkings.stop.does': 'Боздоштани пайвасти рӯйхатҳои одамон',
  'people.linkings.show.does': 'Кушодани рӯйхатҳое, ки пайваст мешаванд',
  'people.linkings.links.does': 'Аз назар гузарондани пайвандҳои ёфтшуда',
  'people.linkings.show-link.does': 'Кушодани як пайванд бо далелҳояш',
  'people.linkings.take.does': 'Гирифтани пайвандҳои ёфтшуда дар шакли ҷадвал',
  'people.linkings.forget.does': 'Нест кардани рӯйхатҳои пайвастшуда',
  'people.linkings.forget-person.does': 'Фаромӯш кардани он ки шахсе, ки маълумоташ алоҳида нигоҳ дошта мешавад, дар кадом рӯйхатҳо ҳаст',
} as const satisfies Translation<typeof en>
