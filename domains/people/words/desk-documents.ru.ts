import type { Translation } from '../../../core/words.ts'
import type en from './desk-documents.en.ts'

export default {
  'people.removal.wrong file': 'не тот файл',
  'people.removal.wrong person': 'документ другого человека',
  'people.removal.replaced': 'заменён другим',
  'people.removal.not needed': 'больше не нужен',
  'people.removal.asked by the person': 'об этом попросил сам человек',
} as const satisfies Translation<typeof en>
