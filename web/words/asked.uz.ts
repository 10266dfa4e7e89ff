import type { Translation } from '../../core/words.ts'
import type en from './asked.en.ts'

export default {
  'web.asked.title': 'Boshqa tashkilotlarga savollar',
  'web.asked.none': 'Siz haqingizda hech kimdan soʻralmagan. Bu faqat siz rozi boʻlsangiz qilinadi.',
  'web.asked.what': 'Sizning roziligingiz bilan mashina ikkala tashkilotda kimni tanishlarini solishtirdi. Hech kim roʻyxat olmadi. Savolning oʻzi javob haqida hech narsa demaydi.',
  'web.asked.we-asked': 'Soʻragan: {organisation}. Boshqa tomon: {other}',
  'web.asked.they-asked': 'Soʻragan: {other}. Boshqa tomon: {organisation}',
  'web.asked.known': 'Sizni u yerda ham tanishadi',
  'web.asked.until': 'Bu {date} gacha koʻrinadi.',
} as const satisfies Translation<typeof en>
