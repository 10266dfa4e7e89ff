import type { Translation } from '../../core/words.ts'
import type en from './asked.en.ts'

export default {
  'web.asked.title': 'Вопросы к другим организациям',
  'web.asked.none': 'О вас никого не спрашивали. Это делают, только если вы согласитесь.',
  'web.asked.what': 'По вашему согласию машина сравнила, кого знают в обеих организациях. Списка никто не получил. Сам вопрос ничего не говорит об ответе.',
  'web.asked.we-asked': 'Спросила: {organisation}. Другая сторона: {other}',
  'web.asked.they-asked': 'Спросила: {other}. Другая сторона: {organisation}',
  'web.asked.known': 'Вас знают и там',
  'web.asked.until': 'Это видно до {date}.',
} as const satisfies Translation<typeof en>
