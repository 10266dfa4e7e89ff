import type { Translation } from '../../core/words.ts'
import type en from './desk.en.ts'

export default {
  'web.desk.skip': 'Ishga oʻtish',
  'web.desk.tabs': 'Ish stoli',
  'web.desk.tab.today': 'Bugun',
  'web.desk.tab.requests': 'Murojaatlar',
  'web.desk.tab.people': 'Odamlar',
  'web.desk.tab.cases': 'Holatlar',
  'web.desk.tab.procedures': 'Tartiblar',
  'web.desk.tab.referrals': 'Yoʻllanmalar',
  'web.desk.tab.complaints': 'Shikoyatlar',
  'web.desk.tab.staff': 'Xodimlar',
  'web.desk.sign-out': 'Chiqish',
  'web.desk.foot': 'Bu yerda ochgan har bir ismingiz yozib boriladi va oʻsha odam kim koʻrganini soʻrashi mumkin.',
  'web.quoted': '“{words}”',

  'web.careful.not at all': 'Qoʻngʻiroq qilmang va yozmang.',
  'web.careful.by code': 'Qoʻngʻiroq qilmang va yozmang: kod bilan oʻzi qaytadi.',
  'web.careful.telephone': 'Faqat telefon orqali:',
  'web.careful.sms': 'Faqat SMS orqali:',
  'web.careful.messenger': 'Faqat messenjer orqali:',
  'web.careful.email': 'Faqat elektron pochta orqali:',
  'web.careful.another person': 'Faqat boshqa odam orqali:',
  'web.careful.hours': 'Qachon xavfsiz',
} as const satisfies Translation<typeof en>
