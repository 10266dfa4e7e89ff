import type { Translation } from '../../../core/words.ts'
import type en from './en.ts'

export default {
  'cases.requests.ask.does': 'Yordam soʻrash',
  'cases.requests.take.does': 'Bu soʻrovni olish',
  'cases.requests.show.does': 'Bu soʻrovni ochish',
  'cases.requests.list.does': 'Bizga kelgan soʻrovlarni koʻrish',
  'cases.requests.screen.does': 'Skrining natijasini yozish',
  'cases.requests.answer.does': 'Javob berish',
  'cases.requests.read.does': 'Javobni kod bilan oʻqish',
  'cases.requests.write-again.does': 'Yana yozish',
  'cases.requests.revoke-code.does': 'Bu kodni bekor qilish',
  'cases.requests.lapse.does': 'Hech kim olmagan soʻrovlarda aytilganlarni oʻchirish',

  'cases.today.does': 'Bugun meni nima kutayotganini koʻrish',
  'cases.list.does': 'Holatlarimizni koʻrish',
  'cases.open.does': 'Holat ochish',
  'cases.show.does': 'Bu holatni koʻrish',
  'cases.add-need.does': 'Ehtiyoj qoʻshish',
  'cases.add-plan-step.does': 'Rejaga qadam qoʻshish',
  'cases.finish-plan-step.does': 'Bu qadam bajarildi',
  'cases.write-note.does': 'Eslatma yozish',
  'cases.add-task.does': 'Vazifa qoʻshish',
  'cases.finish-task.does': 'Bu vazifa bajarildi',
  'cases.record-assistance.does': 'Berilgan yordamni yozish',
  'cases.close.does': 'Bu holatni yopish',

  'cases.referrals.refer.does': 'Boshqa tashkilotga yoʻllash',
  'cases.referrals.list.does': 'Yuborilgan va kelgan yoʻllanmalarni koʻrish',
  'cases.referrals.show.does': 'Shu yoʻllanmani koʻrish',
  'cases.referrals.show-parcel.does': 'Bizga nima berilganini koʻrish',
  'cases.referrals.accept.does': 'Yoʻllanmani qabul qilish',
  'cases.referrals.decline.does': 'Yoʻllanmani rad etish',
  'cases.referrals.report-outcome.does': 'Natijani yuborgan tashkilotga aytish',
  'cases.referrals.acknowledge.does': 'Tugaganini tasdiqlash va olingan maʼlumotni oʻchirish',
  'cases.referrals.expire.does': 'Muddati oʻtgan ruxsatlarni yopish',

  'cases.requests.ask.nobody-there': 'Bu tashkilot hozir soʻrov qabul qilmayapti. Iltimos, boshqasini tanlang. Hech narsa yuborilmadi.',
  'cases.requests.refused.lapsed': 'Bu soʻrovda aytilganlar oʻchirilgan, unga hech narsa qoʻshib boʻlmaydi. Iltimos, qaytadan murojaat qiling: yordam hali ham bor.',
  'cases.hand-over.does': 'Bu holatni hamkasbga topshirish',
} as const satisfies Translation<typeof en>
