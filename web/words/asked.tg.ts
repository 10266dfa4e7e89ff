import type { Translation } from '../../core/words.ts'
import type en from './asked.en.ts'

export default {
  'web.asked.title': 'Саволҳо ба созмонҳои дигар',
  'web.asked.none': 'Дар бораи шумо аз касе напурсидаанд. Ин танҳо бо розигии шумо мешавад.',
  'web.asked.what': 'Бо розигии шумо мошин муқоиса кард, ки киро дар ҳарду созмон мешиносанд. Касе рӯйхат нагирифт. Худи савол дар бораи ҷавоб чизе намегӯяд.',
  'web.asked.we-asked': 'Пурсид: {organisation}. Тарафи дигар: {other}',
  'web.asked.they-asked': 'Пурсид: {other}. Тарафи дигар: {organisation}',
  'web.asked.known': 'Шуморо он ҷо ҳам мешиносанд',
  'web.asked.until': 'Ин то {date} намоён аст.',
} as const satisfies Translation<typeof en>
