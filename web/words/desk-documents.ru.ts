import type { Translation } from '../../core/words.ts'
import type en from './desk-documents.en.ts'

export default {
  'web.documents.title': 'Документы',
  'web.documents.lede': 'Копии бумаг. Они никогда не входят в то, что передаётся другим организациям. Человек видит, что они хранятся и кто их открывал.',
  'web.documents.none': 'Документов нет',
  'web.documents.to-file': 'К карточке человека',
  'web.documents.all': 'Все документы',
  'web.documents.kind': 'Что это?',
  'web.documents.choose': 'Выберите',
  'web.documents.note': 'Пометка',
  'web.documents.note-hint': 'Одна строка, например: страница с фотографией. Можно не заполнять.',
  'web.documents.file': 'Файл',
  'web.documents.file-hint': 'Не больше {most} МБ: PDF, изображение, Word, Excel, OpenDocument или простой текст. Из изображений JPEG, PNG и WebP убираются сведения о месте и времени съёмки; остальные файлы хранятся как есть.',
  'web.documents.arrived': 'Файл уже получен, отправлять его ещё раз не нужно.',
  'web.documents.why': 'Почему убираете?',
  'web.documents.remove-hint': 'Копия исчезнет навсегда. Останется запись, что она была и кто её убрал.',
  'web.documents.kb': '{size} КБ',
  'web.documents.mb': '{size} МБ',
  'web.documents.removed': { one: 'Убран {count} документ', few: 'Убраны {count} документа', many: 'Убрано {count} документов', other: 'Убрано {count} документа' },
  'web.erase.goes-documents': { one: 'копия {count} документа', few: 'копии {count} документов', many: 'копии {count} документов', other: 'копии {count} документа' },
} as const satisfies Translation<typeof en>
