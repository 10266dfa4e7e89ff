import type { Translation } from '../../core/words.ts'
import type en from './en.ts'

export default {
  'consent.opening': 'Buni sizga shoshilmasdan oʻqib beraman. Biror joyi tushunarsiz boʻlsa, meni toʻxtating. Gap siz haqingizdagi maʼlumotlarning bir qismini boshqa tashkilotga koʻrsatish haqida. Oʻzingiz hal qilasiz.',
  'consent.recipient': 'Kim koʻradi: {recipient}. Mamlakat: {country}. Bu rozilik faqat shu tashkilotga tegishli.',
  'consent.purpose': 'Nima uchun: {purpose}. Bu rozilik maʼlumotlaringizdan boshqa maqsadda foydalanishga ruxsat bermaydi.',
  'consent.classes': 'Ular nimani koʻradi: {classes}. Shu rozilik bilan boshqa hech narsani koʻrsatmaymiz.',
  'consent.until': 'Rozilikning muddati bor. Oxirgi kun: {until}. Shu kundan keyin ular maʼlumotlaringizni koʻrmaydi.',
  'consent.border': 'Bu tashkilot boshqa mamlakatda: {country}. Demak, maʼlumotlaringiz chegaradan oʻtadi. U yerda shaxsga doir maʼlumotlar haqidagi qonun boshqacha.',
  'consent.refusal': 'Rad etishingiz mumkin. Bu sizga beriladigan yordamga taʼsir qilmaydi. Yordamimiz javobingizga bogʻliq emas.',
  'consent.withdrawal': 'Rozilikni istalgan vaqtda qaytarib olishingiz mumkin. Sababini aytish shart emas. Maʼlumotlaringizni ulardan darhol yashiramiz. Ular buni tasdiqlashi va olgan maʼlumotlarini oʻchirib tashlashi shart.',
  'consent.what stays with them': 'Ularning siz uchun qilgan oʻz ishlari oʻz yozuvlarida qoladi. Buni biz bekor qila olmaymiz.',
  'consent.what stays with us': 'Maʼlumot koʻrsatganimiz haqidagi yozuv ham qoladi. Unda qachon, kimga va qanday turdagi maʼlumot koʻrsatilgani yoziladi. Maʼlumotlarning oʻzi unda boʻlmaydi.',
  'consent.who looked': 'Maʼlumotlaringizni kimlar koʻrganini istalgan vaqtda soʻrashingiz mumkin. Biz aytamiz.',
  'consent.own words': 'Endi, iltimos, nimaga rozi boʻlayotganingizni oʻz soʻzlaringiz bilan ayting. Istagan narsangizni soʻrang.',

  'consent.label.title': 'Maʼlumotlarni boshqa tashkilotga koʻrsatishga rozilik',
  'consent.label.agree': 'Roziman',
  'consent.label.refuse': 'Rozi emasman',
  'consent.label.think': 'Avval oʻylab koʻrmoqchiman',
} as const satisfies Translation<typeof en>
