import type { Translation } from '../../core/words.ts'
import type en from './sent.en.ts'

export default {
  'web.sent-list.title': 'Davlat idoralariga yuborilgan',
  'web.sent-list.lede': 'Buni siz soʻragansiz. U bilan boshqa hech narsa ketmagan, u yerdan hech kim bizdan siz haqingizda soʻray olmaydi.',
  'web.sent-list.statement': 'Oʻz soʻzlaringiz bilan aytganingiz',
  'web.sent-list.document': 'Hujjat',
  'web.sent-list.taken-in': '{authority}: qabul qilingan kun — {date}',
  'web.sent-list.last-day': 'Ular qabul qilishi mumkin boʻlgan oxirgi kun: {date}.',
  'web.sent-list.withdrawn-late': 'Konvert siz qaytarib olishingizdan oldin tayyorlangan. Uni boshqa bermaymiz va qaytarib berishlarini soʻraymiz. Ular oxirgi kungacha qabul qilishi mumkin; qabul qilsa, shu yerda koʻrasiz.',
  'web.sent-list.withdraw-before': 'Konvert hali tayyor emas. Qaytarib olsangiz, hech narsa ketmaydi.',
  'web.sent-list.withdraw-after': 'Konvert tayyorlangan va yoʻlda boʻlishi mumkin. Qaytarib olishingiz mumkin: unda biz uni boshqa bermaymiz va qaytarib berishlarini soʻraymiz. Ular qabul qilib boʻlgan narsani hech kim qaytarib ololmaydi.',
} as const satisfies Translation<typeof en>
