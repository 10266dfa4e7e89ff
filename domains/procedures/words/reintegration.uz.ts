import type { Translation } from '../../../core/words.ts'
import type en from './reintegration.en.ts'

export default {
  'procedures.plans.begin.does': 'Reintegratsiya rejasini boshlash',
  'procedures.plans.change-ceiling.does': 'Reintegratsiya rejasining eng yuqori summasini oʻzgartirish',
  'procedures.plans.add-line.does': 'Reintegratsiya rejasiga qator qoʻshish',
  'procedures.plans.take-out-line.does': 'Reintegratsiya rejasidan qatorni olib tashlash',
  'procedures.plans.agree.does': 'Shaxs reintegratsiya rejasiga rozi boʻlganini yozish',
  'procedures.plans.add-instalment.does': 'Reintegratsiya rejasi boʻyicha toʻlovni rejalashtirish',
  'procedures.plans.pay.does': 'Toʻlov berilganini yozish',
  'procedures.plans.take-back-payment.does': 'Xato yozilgan toʻlovni bekor qilish',
  'procedures.plans.give-up-instalment.does': 'Berilmaydigan toʻlovdan voz kechish',
  'procedures.plans.show.does': 'Reintegratsiya rejasi va toʻlovlarni koʻrish',
  'procedures.plans.mine.does': 'Oʻz qaytishim rejasini oʻqish',
  'procedures.monitoring.ask.does': 'Boshqa tashkilotdan qaytgandan keyingi ahvolni soʻrab bilishni iltimos qilish',
  'procedures.monitoring.report.does': 'Soʻragan tashkilotga qaytgandan keyingi ahvolni aytish',
  'procedures.monitoring.take-in.does': 'Boshqa tashkilot bilgan natijani ishga kiritish',
  'procedures.monitoring.record.does': 'Qaytgandan keyingi ahvolni yozish',
  'procedures.monitoring.show.does': 'Qaytgandan keyingi ahvolni va kim soʻrashini koʻrish',
  'procedures.plans.kind.economic': 'Iqtisodiy',
  'procedures.plans.kind.social': 'Ijtimoiy',
  'procedures.plans.kind.psychosocial': 'Ruhiy-ijtimoiy',
  'procedures.plans.way.direct': 'Bevosita tashkilotdan',
  'procedures.plans.way.by referral': 'Boshqa tashkilotga yoʻllash orqali',
  'procedures.plans.state.planned': 'Rejalashtirilgan',
  'procedures.plans.state.paid': 'Toʻlangan',
  'procedures.plans.state.given up': 'Voz kechilgan',
} satisfies Translation<typeof en>
