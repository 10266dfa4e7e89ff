import type { Translation } from '../../../core/words.ts'
import type en from './documents.en.ts'

export default {
  'people.document.passport': 'Паспорт',
  'people.document.identity card': 'Удостоверение личности',
  'people.document.contract': 'Договор',
  'people.document.medical': 'Медицинский документ',
  'people.document.court': 'Судебный документ',
  'people.document.photo': 'Фотография',
  'people.document.consent paper': 'Подписанное согласие',
  'people.document.other': 'Другой документ',
  'people.documents.add.does': 'Добавить документ',
  'people.documents.list.does': 'Посмотреть, какие документы хранятся',
  'people.documents.open.does': 'Открыть документ',
  'people.documents.remove.does': 'Убрать документ',
} as const satisfies Translation<typeof en>
