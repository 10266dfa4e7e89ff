import type { Translation } from '../../../core/words.ts'
import type en from './desk.en.ts'

export default {
  'people.checked.in person': 'Yuzma-yuz koʻrishib, tanidik',
  'people.checked.document seen': 'Suratli hujjatini koʻrdik',
  'people.checked.known to us': 'Bu odamni avvaldan bilamiz',

  'people.refused.born-later': 'Bu kun hali kelmagan.',
  'people.refused.only-email': 'Xabarlar faqat elektron pochta orqali yuboriladi. Elektron pochtani tanlang yoki belgini olib tashlang.',
  'people.refused.not-an-address': 'Bu elektron pochta manzili emas.',
  'people.refused.recorded-already': 'Bu murojaatdagi odam allaqachon roʻyxatga olingan.',
  'people.refused.likely-same': 'Bunga oʻxshash odam roʻyxatda bor. Hech narsa yozilmadi. Kim koʻrsatilganiga qarang; agar bu boshqa odam boʻlsa, kim haqida buni bilishingizni ayting.',
  'people.refused.own-organisation': 'Bu oʻz tashkilotingiz. Boshqasini tanlang.',
  'people.refused.unknown-organisation': 'Bu yerda bunday tashkilot yoʻq. Roʻyxatdan tanlang.',
  'people.check-identity.asked-for-another': 'Bu murojaat boshqa odam uchun yuborilgan: kod shu odamning qoʻlida emas.',
  'people.check-identity.another-person': 'Bu murojaat boshqa odamga tegishli.',
  'people.check-identity.checked-already': 'Bu kod egasi avval tasdiqlangan.',
  'people.notify.not-by-email': 'Bu odam elektron pochta orqali bogʻlanishni tanlamagan. Hech narsa yuborilmadi.',
  'people.notify.not-allowed': 'Bu odam xabar yuborishga ruxsat bermagan. Hech narsa yuborilmadi.',
  'people.notify.not-now': 'Bu inson bilan faqat {from} dan {until} gacha, oʻzi turgan joy vaqti bilan bogʻlanish mumkin. Hech narsa yuborilmadi.',
  'people.notify.not-sent': 'Pochta serveri xabarni qabul qilmadi. Hech narsa yuborilmadi, keyinroq urinib koʻring.',
  'people.consent.give.given-later': 'Hali kelmagan kunda rozilik berib boʻlmaydi.',
  'people.consent.give.over-already': 'Bu kun oʻtib ketgan. Bugungi yoki keyingi kunni tanlang.',
  'people.consent.give.too-long': 'Rozilik koʻpi bilan ikki yil amal qiladi. Ertaroq kunni tanlang.',
  'people.consent.review-text.later': 'Bu kun hali kelmagan.',
  'people.consent.review-text.reviewed-already': 'Bu tarjima avval tasdiqlangan.',
  'people.consent.approve-vital-interest.own-claim': 'Buni oʻzingiz taklif qilgansiz. Boshqa xodim maʼqullashi kerak.',
  'people.consent.approve-vital-interest.over': '72 soat oʻtib boʻldi.',
  'people.list-names.does': 'Roʻyxat uchun ismlarni koʻrish',
  'people.seen.does': 'Oxirgi marta kimning maʼlumotlari ochilganini koʻrish',
  'people.search.bring-up.does': 'Avvalgi ishlarni topiladigan qilish',
} as const satisfies Translation<typeof en>
