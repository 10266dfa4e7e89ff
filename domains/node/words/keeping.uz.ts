import type { Translation } from '../../../core/words.ts'
import type en from './keeping.en.ts'

export default {
  'node.backup.does': 'Bu tugunni bitta muhrlangan faylga saqlash',
  'node.restore.does': 'Bu tugunni zaxira nusxadan tiklash',
  'node.rotate-node-key.does': 'Bu tugunning kalitini almashtirish',
  'node.rotate-organisation-key.does': 'Tashkilotning kalitini almashtirish',
} as const satisfies Translation<typeof en>
