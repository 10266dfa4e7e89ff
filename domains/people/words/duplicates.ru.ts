import type { Translation } from '../../../core/words.ts'
import type en from './duplicates.en.ts'

export default {
  'people.duplicates.check.does': 'Проверить, есть ли уже карточка человека',
  'people.duplicates.of-person.does': 'Поискать другие карточки человека',
  'people.duplicates.compare.does': 'Сравнить две карточки',
  'people.duplicates.merge.does': 'Читать две карточки вместе, как одного человека',
  'people.duplicates.part.does': 'Разъединить карточки',
  'people.duplicates.not-same.does': 'Указать, что это разные люди',
  'people.duplicates.take-back.does': 'Отменить отметку «разные люди»',
  'people.duplicates.put-off.does': 'Решить позже',
  'people.duplicates.list.does': 'Посмотреть карточки, возможно, одного человека',
  'people.duplicates.count.does': 'Посчитать карточки, возможно, одного человека',
  'people.duplicates.look.does': 'Найти карточки, возможно, одного человека',
  'people.put-request.does': 'Отнести обращение к этой карточке',
  'people.erase.joined': { one: 'Эта карточка читается вместе с ещё {count} карточкой. Укажите, стереть ли и её.', few: 'Эта карточка читается вместе с ещё {count} карточками. Укажите, стереть ли и их.', many: 'Эта карточка читается вместе с ещё {count} карточками. Укажите, стереть ли и их.', other: 'Эта карточка читается вместе с ещё {count} карточками. Укажите, стереть ли и их.' },
} satisfies Translation<typeof en>
