import type { Translation } from '../../../core/words.ts'
import type en from './desk-notices.en.ts'

export default {
  'procedures.notices.begin-day.does': 'Har bir tashkilotning kunini boshlash',
  'procedures.notices.sweep.does': 'Muddati oʻtgan eslatma va xatlarni olib tashlash',
  'procedures.notices.go-through.does': 'Tashkilotning muddatlarini ertalab koʻrib chiqish',
  'procedures.notices.renew.does': 'Ish boʻyicha eslatmalarni uning hozirgi holatiga moslash',
  'procedures.notices.write-letter.does': 'Xodimga kunlik xat yozish',
  'procedures.notices.list.does': 'Qaysi muddatlar eslatilganini koʻrish',
  'procedures.notices.put-away.does': 'Eslatmani olib qoʻyish',
  'procedures.notices.show-wish.does': 'Menga muddatlar qanday eslatilishini koʻrish',
  'procedures.notices.change-wish.does': 'Menga muddatlar qanday eslatilishini oʻzgartirish',
  'procedures.notices.list-letters.does': 'Menga yozilgan xatlarni oʻqish',
  'procedures.notices.show-month.does': 'Shu oyda nimalar muddati kelishini koʻrish',
  'procedures.notices.feed.does': 'Oʻz muddatlarimni taqvimga olib oʻtish',
  'procedures.notices.ahead': '1 dan 30 gacha boʻlgan bittadan beshtagacha butun son yozing, masalan: 10, 3, 1',
  'procedures.notices.supervisors': 'Tashkilot rahbarlari',
  'procedures.notices.passed': 'Muddat oʻtdi',
  'procedures.notices.last': 'Bugundan keyin ish kuni qolmaydi',
  'procedures.notices.near': 'Koʻpi bilan shuncha ish kunida tugaydi: {count}',
  'procedures.notices.shown': 'Sizga shu vazifangiz boʻyicha koʻrsatildi: {role}',
  'procedures.notices.letter.subject': 'Qonun boʻyicha muddatlar, {day}',
  'procedures.notices.letter.counts': 'Sizning ishlaringizda. Oʻtgan: {passed}. Oxirgi kun: {last}. Yaqin: {near}. Hamkasblarda kechikkan va sizga koʻrsatilgan: {shown}.',
  'procedures.notices.letter.more': 'Yana: {count}',
  'procedures.notices.letter.desk': 'Barcha ishlar, qolgan vaqt boʻyicha:',
  'procedures.notices.letter.wish': 'Sizga qanday eslatish va xat yuborish-yubormaslik:',
} satisfies Translation<typeof en>
