import type { Translation } from '../../../core/words.ts'
import type en from './en.ts'

export default {
  'node.show.does': 'Bu tugun nima ekanini koʻrish',
  'node.load-register.does': 'Ochiq reyestrni yangilash',
  'node.create-office.does': 'Bu tugunni ish uchun tayyorlash',
  'node.create-office.stamped': 'Bu tugunning turi allaqachon belgilangan va oʻzgarmaydi. Ish tuguni uchun alohida maʼlumotlar papkasi kerak.',
  'node.create-authority.does': 'Bu tugunni hokimiyat organining tuguniga aylantirish yoki unga hokimiyat organini qoʻshish',
  'node.create-authority.other': 'Bu tugun odamlarga yordam beruvchilarniki yoki namoyish uchun, va shunday qoladi. Hokimiyat organiga oʻz maʼlumotlar papkasi va oʻz bazasi kerak.',
  'node.create-demonstration-authority.does': 'Hokimiyat organlari tugunining namoyishini yaratish',
  'node.add-organisation.does': 'Bu tugunga tashkilot qoʻshish',
  'node.add-organisation.no-office': 'Tashkilotni faqat ish tuguniga qoʻshish mumkin. Avval uni yarating.',
  'node.sweep.does': 'Muddati oʻtganlarni tozalash',
  'node.create-demonstration.does': 'Bu tugunni namoyish uchun tayyorlash',
} as const satisfies Translation<typeof en>
