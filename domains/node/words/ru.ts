import type { Translation } from '../../../core/words.ts'
import type en from './en.ts'

export default {
  'node.show.does': 'Посмотреть, что это за узел',
  'node.load-register.does': 'Обновить публичный реестр',
  'node.create-office.does': 'Сделать этот узел рабочим',
  'node.create-office.stamped': 'Этот узел уже помечен и таким останется. Для рабочего узла нужна своя папка данных.',
  'node.add-organisation.does': 'Добавить организацию в этот узел',
  'node.add-organisation.no-office': 'Организации можно добавлять только в рабочий узел. Сначала создайте его.',
  'node.sweep.does': 'Убрать то, чему вышел срок',
  'node.create-demonstration.does': 'Сделать этот узел демонстрационным',
} as const satisfies Translation<typeof en>
