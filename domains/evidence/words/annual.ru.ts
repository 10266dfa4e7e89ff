import type { Translation } from '../../../core/words.ts'
import type en from './annual.en.ts'

export default {
  'evidence.annual.list.does': 'Посмотреть годовые отчёты',
  'evidence.annual.show.does': 'Прочитать годовой отчёт',
  'evidence.annual.verify.does': 'Проверить подпись годового отчёта',
  'evidence.annual.title': 'Годовой отчёт коалиции, {year}',
} satisfies Translation<typeof en>
