import type { Translation } from '../../../core/words.ts'
import type en from './desk.en.ts'

export default {
  'directory.show-reception.does': 'Tashkilotingizga qanday murojaat qilinishini koʻrish',
  'directory.change-reception.does': 'Tashkilotingizga qanday murojaat qilinishini oʻzgartirish',
  'directory.change-reception.place': 'Shahar',
  'directory.change-reception.languages': 'Qaysi tillarda javob berasiz',
  'directory.change-reception.answers-within-hours': 'Necha soat ichida javob berasiz',
  'directory.change-reception.open': 'Yangi murojaatlarni qabul qiladi',
  'directory.list-partners.does': 'Boshqa tashkilotlarni koʻrish',
  'directory.list-staff.does': 'Tashkilotingizda kimlar ishlashini koʻrish',
  'directory.invite.does': 'Hamkasbni taklif qilish',
  'directory.invite.name': 'Hamkasbning ismi',
  'directory.invite.roles': 'Hamkasb nima ish qiladi',
  'directory.invite.language': 'Taklif tili',
  'directory.make-token.does': 'Dastur uchun token yaratish',
  'directory.make-token.name': 'U nima uchun kerak',
  'directory.make-token.scope': 'Dasturga nimalar ruxsat etiladi',
  'directory.make-token.ends-on': 'Oxirgi kun',
  'directory.make-token.past': 'Bu kun oʻtib ketgan.',
  'directory.make-token.long': 'Token koʻpi bilan bir yil amal qiladi.',
  'directory.make-token.by-token': 'Token bilan token yaratib boʻlmaydi. Yangisini yaratish uchun tizimga kiring.',
  'directory.list-tokens.does': 'Oʻz tokenlaringizni koʻrish',
  'directory.revoke-token.does': 'Shu tokenni bekor qilish',
  'directory.find-account.does': 'Hamkasbning hisobini topish',
  'directory.find-account.several': 'Bu ism bir necha kishida bor.',
} as const satisfies Translation<typeof en>
