import type { Translation } from '../../../core/words.ts'
import type en from './desk.en.ts'

export default {
  'files.accepted.does': 'Показать, какие файлы можно отправить',
  'files.put.does': 'Отправить файл',
  'files.sweep.does': 'Убрать файлы, которыми никто не воспользовался',
  'files.refused.empty': 'Файл пустой. Выберите другой.',
  'files.refused.none': 'Выберите файл.',
  'files.refused.large': 'Файл больше {most} МБ. Уменьшите его или отправьте по частям.',
  'files.refused.cut': 'Файл пришёл не целиком. Отправьте его ещё раз.',
  'files.refused.broken': 'Изображение повреждено: оно обрывается. Отправьте его ещё раз или сделайте другой снимок.',
  'files.refused.type': 'Такие файлы не принимаются, как бы файл ни назывался. Отправьте PDF, изображение JPEG, PNG, WebP или HEIC, текст Word или OpenDocument, таблицу Excel, простой текст или CSV, без пароля.',
  'files.refused.encoding': 'Отправьте файл как есть, без сжатия при передаче.',
  'files.refused.too-many': 'Слишком много отправленных вами файлов ещё не использовано. Используйте их или попробуйте завтра: что не пригодилось за сутки, убирается.',
} as const satisfies Translation<typeof en>
