import type { Translation } from '../../../core/words.ts'
import type en from './desk-documents.en.ts'

export default {
  'people.removal.wrong file': 'fayl notoʻgʻri',
  'people.removal.wrong person': 'boshqa odamga tegishli',
  'people.removal.replaced': 'boshqasi bilan almashtirilgan',
  'people.removal.not needed': 'endi kerak emas',
  'people.removal.asked by the person': 'odamning oʻzi soʻradi',
} as const satisfies Translation<typeof en>
