import type { Translation } from '../../../core/words.ts'
import type en from './documents.en.ts'

export default {
  'people.document.passport': 'Шиноснома',
  'people.document.identity card': 'Шаҳодатномаи шахсият',
  'people.document.contract': 'Шартнома',
  'people.document.medical': 'Ҳуҷҷати тиббӣ',
  'people.document.court': 'Ҳуҷҷати судӣ',
  'people.document.photo': 'Акс',
  'people.document.consent paper': 'Розигии имзошуда',
  'people.document.other': 'Ҳуҷҷати дигар',
  'people.documents.add.does': 'Ҳуҷҷат илова кардан',
  'people.documents.list.does': 'Дидан, ки кадом ҳуҷҷатҳо нигоҳ дошта мешаванд',
  'people.documents.open.does': 'Ҳуҷҷатро кушодан',
  'people.documents.remove.does': 'Ҳуҷҷатро нест кардан',
} as const satisfies Translation<typeof en>
