import type { Translation } from '../../../core/words.ts'
import type en from './desk-duplicates.en.ts'

export default {
  'people.duplicates.same-file': 'Bu bitta yozuvning oʻzi.',
  'people.duplicates.one-kept-apart': 'Ikkisidan birining kimligi alohida saqlanadi. Birga oʻqish uchun avval ikkinchisini ham alohida saqlashga oʻtkazing.',
  'people.duplicates.part-first': 'Bu yozuv boshqasi bilan birga oʻqiladi, u esa odamning kimligini bildirib qoʻyadi. Avval yozuvlarni ajrating.',
  'people.duplicates.joined-already': 'Yozuvlardan biri allaqachon boshqasi bilan birga oʻqiladi. Qaysi biri bilan ekanini koʻrish uchun uni oching.',
  'people.duplicates.said-two': 'Hamkasb bular ikki boshqa odam deb belgilagan. Xato boʻlsa, avval belgini qaytarib oling.',
  'people.duplicates.parted-already': 'Bu yozuvlar allaqachon ajratilgan.',
  'people.duplicates.why.another person': 'Bular ikki boshqa odam',
  'people.duplicates.why.by mistake': 'Xato bilan yoki juda erta birlashtirilgan',
} satisfies Translation<typeof en>
