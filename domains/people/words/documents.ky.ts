import type { Translation } from '../../../core/words.ts'
import type en from './documents.en.ts'

export default {
  'people.document.passport': 'Паспорт',
  'people.document.identity card': 'Инсандыгын тастыктаган күбөлүк (ID-карта)',
  'people.document.contract': 'Келишим',
  'people.document.medical': 'Медициналык документ',
  'people.document.court': 'Сот документи',
  'people.document.photo': 'Сүрөт',
  'people.document.consent paper': 'Кол коюлган макулдук',
  'people.document.other': 'Башка документ',
  'people.documents.add.does': 'Документ кошуу',
  'people.documents.list.does': 'Кандай документтер сакталып турганын көрүү',
  'people.documents.open.does': 'Документти ачуу',
  'people.documents.remove.does': 'Документти алып салуу',
} as const satisfies Translation<typeof en>
