import type { Translation } from '../../../core/words.ts'
import type en from './en.ts'

export default {
  'exchange.envelopes.agree.does': 'Inson davlat idorasiga bitta narsa yuborilishini xohlashini yozish',
  'exchange.envelopes.make.does': 'Konvertni tayyorlash',
  'exchange.envelopes.take-out.does': 'Konvert faylini olish',
  'exchange.envelopes.withdraw.does': 'Qaytarib olish',
  'exchange.envelopes.take-receipt.does': 'Tilxatni qabul qilish',
  'exchange.envelopes.of-person.does': 'Davlat idoralariga nima yuborilganini koʻrish',
  'exchange.envelopes.mine.does': 'Davlat idoralariga nima yuborganimni koʻrish',
  'exchange.envelopes.withdrawn': 'Bu allaqachon qaytarib olingan',
  'exchange.envelopes.taken-in-already': 'Davlat idorasi buni qabul qilib boʻlgan. Endi uni hech kim qaytarib ololmaydi.',
  'exchange.meetings.agree.does': 'Boshqa tugundagi tashkilotdan soʻrashga rozilikni yozish',
  'exchange.meetings.compare.does': 'Rozi boʻlganlarni boshqa tugundagi tashkilot bilan solishtirish',
  'exchange.state.agreed': 'rozilik bor, konvert hali tayyor emas',
  'exchange.state.lapsed': 'vaqtida tayyorlanmadi',
  'exchange.state.made': 'yoʻlda',
  'exchange.state.gone': 'muddat oʻtdi, tilxat kelmadi',
  'exchange.state.withdrawn': 'qaytarib olindi, hech narsa yuborilmadi',
  'exchange.state.withdrawn late': 'konvert tayyor boʻlgach qaytarib olindi',
  'exchange.state.taken in': 'qabul qilindi',
} as const satisfies Translation<typeof en>
