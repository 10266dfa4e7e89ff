import type { Translation } from '../../core/words.ts'
import type en from './my-plan.en.ts'

export default {
  'web.my-plan.title': 'Нақшаи шумо пас аз бозгашт',
  'web.my-plan.agreed': 'Рӯзе, ки розӣ шудед: {date}.',
  'web.my-plan.not-agreed': 'Шумо ба он ҳанӯз розӣ нашудаед. То он вақт чизе пардохт намешавад.',
  'web.my-plan.new': 'нав, ҳанӯз мувофиқа нашудааст',
  'web.my-plan.ended': 'дигар дар нақша нест',
  'web.my-plan.planned': 'аз рӯи нақша: {date}',
  'web.my-plan.paid': 'пардохт шуд: {date}',
  'web.my-plan.receipt': 'забонхат {receipt}',
  'web.my-plan.none': 'Ҳоло пардохт ба нақша гирифта нашудааст.',
  'web.my-plan.wrong': 'Чизе нодуруст аст ё ба шумо пардохт нашуд? Ба ташкилот нависед.',
} satisfies Translation<typeof en>
