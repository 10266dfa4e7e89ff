import type { Translation } from '../../../core/words.ts'
import type en from './annual.en.ts'

export default {
  'evidence.annual.list.does': 'Дидани ҳисоботҳои солона',
  'evidence.annual.show.does': 'Хондани ҳисоботи солона',
  'evidence.annual.verify.does': 'Санҷидани имзои ҳисоботи солона',
  'evidence.annual.title': 'Ҳисоботи солонаи эътилоф, {year}',
} satisfies Translation<typeof en>
