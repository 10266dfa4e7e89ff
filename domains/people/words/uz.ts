import type { Translation } from '../../../core/words.ts'
import type en from './en.ts'

export default {
  'people.content.names': 'Ism',
  'people.content.born on': 'Tugʻilgan sana',
  'people.content.citizenship': 'Fuqarolik',
  'people.content.reach': 'Bogʻlanishning xavfsiz yoʻli',
  'people.content.contact': 'Raqam yoki manzil',
  'people.content.hours': 'Qachon xavfsiz',
  'people.content.contact note': 'Bogʻlanishda nimaga eʼtibor berish kerak',
  'people.content.work': 'Ish va ish beruvchi',
  'people.content.papers': 'Hujjatlar va ular kimda ekani',
  'people.content.health': 'Sogʻliq',
  'people.content.family': 'Oila',
  'people.content.account': 'Nima boʻlgani, oʻz soʻzlari bilan',

  'people.basis.live': 'Amalda',
  'people.basis.not approved': 'Ikkinchi xodim qarorini kutmoqda',
  'people.basis.text not reviewed': 'Amalda emas: oʻqib berilgan tarjimani hech kim tekshirmagan',
  'people.basis.ended': 'Muddati tugagan',
  'people.basis.withdrawn': 'Qaytarib olingan',

  'people.record.does': 'Odamni roʻyxatga olish',
  'people.show.does': 'Odam haqidagi maʼlumotlarni ochish',
  'people.list.does': 'Biz yordam berayotgan odamlar',
  'people.rename.does': 'Ismlarni tuzatish',
  'people.change-identity.does': 'Odam haqidagi maʼlumotlarni oʻzgartirish',
  'people.set-safe-contact.does': 'Bogʻlanishning xavfsiz yoʻlini yozib qoʻyish',
  'people.check-identity.does': 'Kod kimning qoʻlida ekanini tasdiqlash',
  'people.erase.does': 'Maʼlumotlarni butunlay oʻchirish',
  'people.sweep-erased.does': 'Oʻchirilgan maʼlumotlar qoldigʻini olib tashlash',
  'people.show-my-file.does': 'Men haqimdagi maʼlumotlarni oʻqish',
  'people.notify.does': 'Oʻqiydigan narsa borligini elektron pochta orqali xabar qilish',
  'people.consent.show-text.does': 'Rozilik matnini oʻqish',
  'people.consent.review-text.does': 'Rozilik matni tarjimasini tasdiqlash',
  'people.consent.give.does': 'Odam bergan rozilikni yozib qoʻyish',
  'people.consent.claim-vital-interest.does': 'Hayot yoki sogʻliq xavf ostida boʻlgani uchun roziliksiz ulashish',
  'people.consent.show-vital-interest.does': 'Nima uchun roziliksiz ulashmoqchi ekanini oʻqish',
  'people.consent.approve-vital-interest.does': 'Roziliksiz ulashishni ikkinchi xodim sifatida maʼqullash',
  'people.consent.withdraw.does': 'Rozilikni qaytarib olish',

  'people.show-my-file.not-checked': 'Kodingiz hozircha maʼlumotlarni ochmaydi. Tashkilotdan bu siz ekaningizni tasdiqlashni soʻrang.',
  'people.consent.withdraw.withdrawn-already': 'Bu avval qaytarib olingan. Shu asosda hech narsa ulashilmaydi.',

  'people.mail.subject': 'Siz uchun xabar bor',
  'people.mail.text': 'Siz uchun oʻqiydigan narsa bor. Kodingiz bilan qaytib keling.',
} as const satisfies Translation<typeof en>
