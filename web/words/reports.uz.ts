import type { Translation } from '../../core/words.ts'
import type en from './reports.en.ts'

export default {
  'web.reports.title': 'Yillik hisobotlar',
  'web.reports.lede': 'Koalitsiya bir yilda nima qildi, bundan nima chiqdi va nima maʼlum emas. Har bir son u olingan yozuvlarga yoki eʼlon qilingan raqamlarga olib boradi.',
  'web.reports.none': 'Hali yillik hisobot eʼlon qilinmagan.',
  'web.reports.year': 'Yil',
  'web.reports.pdf': 'PDF shaklida: {language}',
  'web.reports.contents': 'Mundarija',
  'web.reports.written-in': 'Yillik hisobotlar ingliz va rus tillarida yoziladi. Bu yerda ruscha matn turibdi.',
  'web.reports.read-english': 'Ingliz tilida oʻqish',
  'web.reports.as-of': '{date} holatiga ochiq boʻlgan maʼlumotlar asosida',
  'web.reports.corrects': 'Bu nusxa oldingisini tuzatadi:',
  'web.reports.corrected': 'Bu hisobotning yangiroq nusxasi bor.',
  'web.reports.versions': 'Nusxalar',
  'web.reports.made': 'Bu hisobot qanday tuzilgan',
  'web.reports.made.generated': 'Birinchi qoralamani dastur ochiq maʼlumotlardan tuzgan. Sonlar unda havola boʻlib turadi; gapni oʻzgartirgan kishi ularni oʻzgartira olmaydi.',
  'web.reports.made.edited': 'Kotibiyat {count} gapdan {edited} tasini oʻzgartirgan. Hisobotni toʻliq ikkinchi odam maʼqullagan.',
  'web.reports.made.people': 'Odamlar soni faqat eʼlon qilingan raqamlardan olinadi, hech qachon ish hujjatlaridan emas. Nomlanmaslikni soʻragan tashkilotlar, saqlangan matnda boʻlsa ham, nomlanmaydi.',
  'web.reports.signed-how': 'Xesh — JSON faylidagi matnning SHA-256 qiymati; tugun xeshni Ed25519 bilan imzolagan. Shu tugunda: hamroh evidence/annual/verify',
  'web.reports.page': '{pages} sahifadan {page}-sahifa',
  'web.reports.where': 'Har bir son qayerga olib boradi',
  'web.reports.where-lede': 'Qogʻozda oʻqiydiganlar uchun. Har bir manzil oldida turadi: {address}',
  'web.reports.chapter': 'Bob',
  'web.reports.figure': 'Raqam',
  'web.reports.address': 'Manzil',
  'web.reports.leads': '{figure}: yozuvlarga',
} satisfies Translation<typeof en>
