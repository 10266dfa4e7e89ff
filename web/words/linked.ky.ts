import type { Translation } from '../../core/words.ts'
import type en from './linked.en.ts'

export default {
  'web.my-file.linked': 'Сиз менен ким байланышкан',
  'web.my-file.linked-none': 'Бул жерде үй-бүлөңүз же сиз менен чогуу жолго чыккан эч ким жазылган эмес.',
  'web.my-file.linked-file': 'анын да бул жерде делосу бар; муну экөөңүз тең билесиз',
  'web.my-file.linked-nobody': 'ким экени белгисиз',
  'web.my-file.linked-since': 'качантан бери: {day}',
  'web.my-file.linked-ended': 'эми андай эмес',
  'web.my-file.linked-hint': 'Бул жерде делосу бар башка адамдардын ысымдары сизге, сиздики аларга көрсөтүлбөйт. Байланышыңыз эч кимге берилбейт.',
} as const satisfies Translation<typeof en>
