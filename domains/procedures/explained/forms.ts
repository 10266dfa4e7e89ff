import type { Confidence } from '../definition.ts'
import type { InFive } from './introduced.ts'

/** A way in which somebody leaves a country: what it is called, who decides, on which ground, and how sure that is. */
export type Form = { readonly form: InFive; readonly decides: InFive; readonly ground: InFive; readonly confidence: Confidence }

/** Forms of return in Russian law, and the voluntary one beside them. Remembered, every one of them: they are a map, and no ground to act on. */
export const formsOfReturn: readonly Form[] = [
  {
    form: { en: 'Readmission', ru: 'Реадмиссия', uz: 'Readmissiya', tg: 'Реадмиссия', ky: 'Реадмиссия' },
    decides: { en: 'The migration authority, under a treaty', ru: 'Орган по миграции, по договору', uz: 'Migratsiya organi, shartnoma boʻyicha', tg: 'Мақоми муҳоҷират, аз рӯи шартнома', ky: 'Миграция органы, келишим боюнча' },
    ground: { en: 'The treaty; 115-FZ, Chapter V.1', ru: 'Договор; 115-ФЗ, глава V.1', uz: 'Shartnoma; 115-FZ, V.1-bob', tg: 'Шартнома; 115-ФЗ, боби V.1', ky: 'Келишим; 115-ФЗ, V.1-глава' },
    confidence: 'recalled',
  },
  {
    form: { en: 'Administrative expulsion', ru: 'Административное выдворение', uz: 'Maʼmuriy chiqarib yuborish', tg: 'Берун кардани маъмурӣ', ky: 'Административдик чыгаруу' },
    decides: { en: 'A court', ru: 'Суд', uz: 'Sud', tg: 'Суд', ky: 'Сот' },
    ground: { en: 'Code of Administrative Offences, 3.10', ru: 'КоАП, 3.10', uz: 'Maʼmuriy huquqbuzarliklar kodeksi, 3.10', tg: 'Кодекси ҳуқуқвайронкунии маъмурӣ, 3.10', ky: 'Административдик укук бузуулар кодекси, 3.10' },
    confidence: 'recalled',
  },
  {
    form: { en: 'Deportation', ru: 'Депортация', uz: 'Deportatsiya', tg: 'Депортатсия', ky: 'Депортация' },
    decides: { en: 'The Ministry of Internal Affairs', ru: 'МВД', uz: 'Ichki ishlar vazirligi', tg: 'Вазорати корҳои дохилӣ', ky: 'Ички иштер министрлиги' },
    ground: { en: '115-FZ, 31', ru: '115-ФЗ, 31', uz: '115-FZ, 31', tg: '115-ФЗ, 31', ky: '115-ФЗ, 31' },
    confidence: 'recalled',
  },
  {
    form: { en: 'Voluntary return', ru: 'Добровольное возвращение', uz: 'Ixtiyoriy qaytish', tg: 'Бозгашти ихтиёрӣ', ky: 'Өз ыктыяры менен кайтуу' },
    decides: { en: 'The person alone, with help or without', ru: 'Только сам человек, с помощью или без неё', uz: 'Faqat kishining oʻzi, yordam bilan yoki yordamsiz', tg: 'Танҳо худи инсон, бо кумак ё бе он', ky: 'Адамдын өзү гана, жардам менен же жардамсыз' },
    ground: { en: 'Consent', ru: 'Согласие', uz: 'Rozilik', tg: 'Розигӣ', ky: 'Макулдук' },
    confidence: 'recalled',
  },
]
