import type { Translation } from '../../../core/words.ts'
import type en from './desk.en.ts'

export default {
  'evidence.prepare.does': 'Raqamlarni tayyorlash',
  'evidence.correct.does': 'Bu raqamlarni tuzatish',
  'evidence.approve.does': 'Bu raqamlarni maʼqullash',
  'evidence.publish.does': 'Bu raqamlarni eʼlon qilish',
  'evidence.withdraw.does': 'Bu raqamlarni qaytarib olish',
  'evidence.count.does': 'Raqamlarni hisoblash',
  'evidence.list-prepared.does': 'Tayyorlangan raqamlar roʻyxatini koʻrish',
  'evidence.show-prepared.does': 'Raqamlarni eʼlon qilishdan oldin koʻrish',

  'evidence.period.first-day': 'Oyning birinchi kunidan boshlang',
  'evidence.period.last-day': 'Oyning oxirgi kuni bilan tugating',
  'evidence.period.backwards': 'Oxiri boshidan oldin',
  'evidence.period.open': 'Bu davr hali tugamagan. Son qanday oʻsayotganini hech kim kuzatmasligi uchun raqamlar davr tugagach tayyorlanadi',
  'evidence.period.long': 'Juda uzun. Koʻpi bilan, oyda: {most}',

  'evidence.refused.twice': 'Bu davr raqamlari allaqachon eʼlon qilingan: {reference}. Oʻzgartirish uchun ularni tuzating.',
  'evidence.refused.waits': 'Bu davr raqamlari allaqachon tayyorlanmoqda: {reference}.',
  'evidence.refused.own': 'Bu raqamlarni siz tayyorlagansiz. Ularni boshqa odam maʼqullashi kerak.',
  'evidence.refused.not-counted': 'Bu raqamlar hali hisoblanmoqda. Birozdan keyin qarang.',
  'evidence.refused.not-to-approve': 'Bu raqamlar maʼqullashni kutayotgani yoʻq. Hozirgi holatiga qarang.',
  'evidence.refused.not-approved': 'Eʼlon qilishdan oldin bu raqamlarni ikkinchi odam maʼqullashi kerak.',
  'evidence.refused.overtaken': 'Hisoblangandan keyin kesishadigan davr raqamlari eʼlon qilingan va ular bular bilan solishtirilmagan. Bularni qaytarib oling va qaytadan tayyorlang.',
  'evidence.refused.not-published': 'Faqat eʼlon qilingan raqamlarni tuzatish mumkin. Qoralama qaytarib olinadi va qaytadan tayyorlanadi.',
  'evidence.refused.corrected': 'Bu raqamlar allaqachon tuzatilgan. Eng yangi nusxasini tuzating.',
  'evidence.refused.correction-waits': 'Bu raqamlarning tuzatilgan nusxasi allaqachon tayyorlanmoqda.',

  'evidence.state.waiting': 'Hisoblanmoqda',
  'evidence.state.refused': 'Eʼlon qilib boʻlmaydi',
  'evidence.state.counted': 'Maʼqullashni kutmoqda',
  'evidence.state.approved': 'Maʼqullangan, eʼlon qilinmagan',
  'evidence.state.published': 'Eʼlon qilingan',
  'evidence.state.corrected': 'Yangi nusxa bilan tuzatilgan',
  'evidence.state.withdrawn': 'Qaytarib olingan',
} satisfies Translation<typeof en>
