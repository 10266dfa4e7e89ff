import type { Translation } from '../../../core/words.ts'
import type en from './keeping.en.ts'

export default {
  'node.backup.does': 'Сохранить этот узел в один запечатанный файл',
  'node.restore.does': 'Восстановить этот узел из резервной копии',
  'node.rotate-node-key.does': 'Сменить ключ этого узла',
  'node.rotate-organisation-key.does': 'Сменить ключ организации',
} as const satisfies Translation<typeof en>
