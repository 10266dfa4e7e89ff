import type { Translation } from '../../core/words.ts'
import type en from './my-papers.en.ts'

export default {
  'web.my-papers.title': 'Ҳуҷҷатҳои шахсияти шумо',
  'web.my-papers.lede': 'Дар бораи ҳуҷҷатҳои шумо чӣ сабт шудааст ва онҳо дар дасти кистанд. Шиноснома аз они шумост: ҳеҷ кас ҳақ надорад онро нигоҳ дорад.',
  'web.my-papers.none': 'Ягон чунин ҳуҷҷати шумо сабт нашудааст.',
  'web.my-papers.you': 'дар дасти худатон',
  'web.my-papers.until': 'то ин рӯз: {day}',
  'web.my-papers.since': 'аз ин рӯз: {day}',
  'web.my-papers.replaced': 'бо ҳуҷҷати нав иваз шуд',
  'web.my-papers.gone': 'аз рӯйхат гирифта шуд; чизе аз он нигоҳ дошта намешавад',
  'web.my-papers.open': 'Пурра нишон додан',
  'web.my-papers.number': 'Рақам',
  'web.my-papers.name': 'Ном',
  'web.my-papers.issued': 'Рӯзи додан',
  'web.my-papers.expires': 'Рӯзи охирини мӯҳлат',
  'web.my-papers.note': 'Қайд',
  'web.my-papers.had': 'Дар дасти кӣ буд',
} as const satisfies Translation<typeof en>
