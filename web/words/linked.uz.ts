import type { Translation } from '../../core/words.ts'
import type en from './linked.en.ts'

export default {
  'web.my-file.linked': 'Siz bilan kim bogʻlangan',
  'web.my-file.linked-none': 'Bu yerda oilangiz yoki siz bilan birga yoʻlga chiqqan hech kim yozilmagan.',
  'web.my-file.linked-file': 'uning ham shu yerda maʼlumoti bor; buni ikkalangiz bilasiz',
  'web.my-file.linked-nobody': 'kimligi nomaʼlum',
  'web.my-file.linked-since': '{day}dan beri',
  'web.my-file.linked-ended': 'endi bunday emas',
  'web.my-file.linked-hint': 'Shu yerda maʼlumoti bor boshqa insonlarning ismi sizga, sizniki ularga koʻrsatilmaydi. Aloqa maʼlumotingiz hech kimga berilmaydi.',
} as const satisfies Translation<typeof en>
