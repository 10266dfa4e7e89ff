import type { Translation } from '../../../core/words.ts'
import type en from './en.ts'

export default {
  'node.show.does': 'Посмотреть, что это за узел',
  'node.load-register.does': 'Обновить публичный реестр',
  'node.create-office.does': 'Сделать этот узел рабочим',
  'node.create-office.stamped': 'Этот узел уже помечен и таким останется. Для рабочего узла нужна своя папка данных.',
  'node.create-authority.does': 'Сделать этот узел узлом органа власти или добавить на него орган власти',
  'node.create-authority.other': 'Этот узел принадлежит тем, кто помогает людям, или он демонстрационный, и таким останется. Органу власти нужны своя папка данных и своя база.',
  'node.create-demonstration-authority.does': 'Сделать демонстрацию узла органов власти',
  'node.add-organisation.does': 'Добавить организацию в этот узел',
  'node.add-organisation.no-office': 'Организации можно добавлять только в рабочий узел. Сначала создайте его.',
  'node.sweep.does': 'Убрать то, чему вышел срок',
  'node.create-demonstration.does': 'Сделать этот узел демонстрационным',
} as const satisfies Translation<typeof en>
