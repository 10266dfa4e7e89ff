import type { Translation } from '../../core/words.ts'
import type en from './my-papers.en.ts'

export default {
  'web.my-papers.title': 'Shaxsingizni tasdiqlovchi hujjatlaringiz',
  'web.my-papers.lede': 'Hujjatlaringiz haqida nima yozilgani va ular kimda ekani. Pasport sizniki: uni hech kim ushlab turishga haqli emas.',
  'web.my-papers.none': 'Sizning bunday hujjatingiz yozilmagan.',
  'web.my-papers.you': 'oʻzingizda',
  'web.my-papers.until': 'shu kungacha: {day}',
  'web.my-papers.since': 'shu kundan beri: {day}',
  'web.my-papers.replaced': 'yangisi bilan almashtirilgan',
  'web.my-papers.gone': 'roʻyxatdan olingan; u haqda hech narsa saqlanmaydi',
  'web.my-papers.open': 'Toʻliq koʻrsatish',
  'web.my-papers.number': 'Raqami',
  'web.my-papers.name': 'Ism',
  'web.my-papers.issued': 'Berilgan kuni',
  'web.my-papers.expires': 'Muddatning oxirgi kuni',
  'web.my-papers.note': 'Izoh',
  'web.my-papers.had': 'Kimda boʻlgan',
} as const satisfies Translation<typeof en>
