import type { Translation } from '../../../core/words.ts'
import type en from './documents.en.ts'

export default {
  'people.document.passport': 'Pasport',
  'people.document.identity card': 'Shaxsiy guvohnoma (ID-karta)',
  'people.document.contract': 'Shartnoma',
  'people.document.medical': 'Tibbiy hujjat',
  'people.document.court': 'Sud hujjati',
  'people.document.photo': 'Surat',
  'people.document.consent paper': 'Imzolangan rozilik',
  'people.document.other': 'Boshqa hujjat',
  'people.documents.add.does': 'Hujjat qoʻshish',
  'people.documents.list.does': 'Qanday hujjatlar saqlanayotganini koʻrish',
  'people.documents.open.does': 'Hujjatni ochish',
  'people.documents.remove.does': 'Hujjatni olib tashlash',
} as const satisfies Translation<typeof en>
