import type { Translation } from '../../../core/words.ts'
import type en from './lists.en.ts'

export default {
  'people.purpose.wages and papers': 'ish haqi va hujjatlarni qaytarib olish uchun huquqiy yordam',
  'people.purpose.shelter': 'yashash uchun xavfsiz joy',
  'people.purpose.medical help': 'tibbiy yordam',
  'people.purpose.return and reintegration': 'uyga ixtiyoriy qaytish va undan keyingi yordam',
  'people.purpose.family contact': 'oila bilan aloqa',

  'people.class.name and birth': 'ism va tugʻilgan sana',
  'people.class.contact': 'aloqa maʼlumotlari va bogʻlanishning xavfsiz yoʻli',
  'people.class.work': 'ish va ish beruvchi',
  'people.class.papers': 'hujjatlar va ular kimning qoʻlida ekani',
  'people.class.health': 'sogʻliq',
  'people.class.family': 'oila',
  'people.class.account': 'nima boʻlgani',

  'people.given.in person signed': 'Yuzma-yuz, imzo bilan',
  'people.given.in person spoken': 'Yuzma-yuz, ogʻzaki',
  'people.given.by telephone': 'Telefon orqali, oʻzi qoʻngʻiroq qilgan',
  'people.given.by voice message': 'Ovozli xabar bilan',
  'people.given.in writing by code': 'Yozma ravishda, kod orqali',
} as const satisfies Translation<typeof en>
