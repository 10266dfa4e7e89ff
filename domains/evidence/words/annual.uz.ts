import type { Translation } from '../../../core/words.ts'
import type en from './annual.en.ts'

export default {
  'evidence.annual.list.does': 'Yillik hisobotlarni koʻrish',
  'evidence.annual.show.does': 'Yillik hisobotni oʻqish',
  'evidence.annual.verify.does': 'Yillik hisobot imzosini tekshirish',
  'evidence.annual.title': 'Koalitsiyaning yillik hisoboti, {year}',
} satisfies Translation<typeof en>
