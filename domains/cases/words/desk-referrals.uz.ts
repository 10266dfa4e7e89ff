import type { Translation } from '../../../core/words.ts'
import type en from './desk-referrals.en.ts'

export default {
  'cases.referrals.refer.no-person': 'Bu holat boʻyicha oʻzimizning varaqamiz yoʻq, faqat boshqa tashkilot bergan maʼlumot bor. Avval odam uchun varaqa oching va roziligini soʻrang.',
  'cases.referrals.refer.closed': 'Bu holat yopilgan. Odamni yoʻllashdan oldin holatni qayta oching.',
  'cases.referrals.refer.another-person': 'Bu rozilikni boshqa odam bergan. Shu holatga tegishli rozilikni tanlang.',
  'cases.referrals.refer.to-oneself': 'Qabul qiluvchi — oʻz tashkilotingiz. Hech narsa yuborish kerak emas.',
  'cases.referrals.refer.withdrawn': 'Rozilik qaytarib olingan. Hech narsa yuborilmadi. Yordamingiz roziliksiz ham davom etadi.',
  'cases.referrals.refer.expired': 'Rozilik muddati tugagan. Hech narsa yuborilmadi. Odamdan yana soʻrang.',
  'cases.referrals.refer.not-approved': 'Hayotiy muhim manfaatni ikkinchi xodim hali tasdiqlamagan. Hech narsa yuborilmadi.',
  'cases.referrals.refer.not-reviewed': 'Rozilik matni tashkilotingizda hech kim tekshirmagan tarjimada oʻqib berilgan. Hech narsa yuborilmadi. Tarjimani tekshirtiring, soʻng odamdan yana soʻrang.',
  'cases.referrals.refer.not-covered': 'Rozilik siz tanlagan maʼlumotlarning hammasini qamrab olmaydi. Hech narsa yuborilmadi. Ortiqchasini olib tashlang yoki odamdan soʻrang.',
  'cases.referrals.refer.no-transfer': 'Qabul qiluvchi boshqa davlatda, maʼlumotni shu chegaradan oʻtkazish uchun esa asos yoʻq. Hech narsa yuborilmadi. Bu haqda odamning oʻzidan soʻrang.',
  'cases.referrals.refer.already': 'Bu holat boʻyicha maʼlumot shu tashkilotga berilgan va u hali ochiq.',

  'cases.referrals.already-answered': 'Bu yoʻllanmaga avval javob berilgan.',
  'cases.referrals.ended-before': 'Siz javob berguningizcha ruxsat tugadi. Endi faqat tugaganini tasdiqlash kerak.',
  'cases.referrals.report-outcome.not-accepted': 'Avval yoʻllanmani qabul qiling. Shundan keyin natijani aytish mumkin.',
  'cases.referrals.report-outcome.no-words-after-the-end': 'Ruxsat tugagan: natijani aytish mumkin, lekin odam haqida soʻz yozmasdan.',
  'cases.referrals.acknowledge.still-live': 'Ruxsat hali tugamagan. Hozircha tasdiqlaydigan narsa yoʻq.',
  'cases.referrals.acknowledge.already': 'Tugagani avval tasdiqlangan, olingan maʼlumot oʻchirilgan.',

  'cases.referrals.standing.sent': 'Yuborilgan, hali ochilmagan',
  'cases.referrals.standing.waiting': 'Javobimiz kutilmoqda',
  'cases.referrals.standing.opened': 'Ochilgan',
  'cases.referrals.standing.accepted': 'Qabul qilingan',
  'cases.referrals.standing.declined': 'Rad etilgan',
  'cases.referrals.standing.outcome': 'Natijasi maʼlum',
  'cases.referrals.standing.ended': 'Ruxsat tugagan',
  'cases.referrals.standing.acknowledged': 'Tugagan, tasdiqlangan va oʻchirilgan',
  'cases.referrals.ended.withdrawn': 'Rozilik qaytarib olingan',
  'cases.referrals.ended.erased': 'Odam oʻz maʼlumotlarini oʻchirtirgan',
  'cases.referrals.ended.expired': 'Muddati tugagan',
} as const satisfies Translation<typeof en>
