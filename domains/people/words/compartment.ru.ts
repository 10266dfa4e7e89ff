import type { Translation } from '../../../core/words.ts'
import type en from './compartment.en.ts'

export default {
  'people.compartment.move.does': 'Хранить сведения о личности отдельно',
  'people.compartment.open.does': 'Открыть сведения о личности',
  'people.compartment.show.does': 'Посмотреть, кто в списке допуска',
  'people.compartment.change.does': 'Изменить то, что хранится отдельно',
  'people.compartment.add-to-list.does': 'Внести коллегу в список допуска',
  'people.compartment.take-off-list.does': 'Вычеркнуть коллегу из списка допуска',
  'people.compartment.break-glass.does': 'Открыть на три часа в крайнем случае',
  'people.compartment.move-back.does': 'Вернуть сведения о личности в карточку',
} as const satisfies Translation<typeof en>
