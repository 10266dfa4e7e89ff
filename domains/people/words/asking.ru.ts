import type { Translation } from '../../../core/words.ts'
import type en from './asking.en.ts'

export default {
  'people.purpose.known elsewhere': 'вопрос о том, знают ли человека и там',
  'people.asking.show-text.does': 'Прочитать текст о вопросе к другой организации',
  'people.asking.agree.does': 'Записать согласие на вопрос к другой организации',
  'people.asking.ask.does': 'Спросить, кого знают обе стороны',
  'people.asking.answer.does': 'Ответить на вопрос другой организации',
  'people.asking.allow.does': 'Разрешить спрашивать до определённого дня',
  'people.asking.end-allowing.does': 'Прекратить постоянное разрешение',
  'people.asking.set-rule.does': 'Сохранить, сколько другие могут спрашивать',
  'people.asking.list.does': 'Посмотреть вопросы между организациями',
  'people.asking.list-known.does': 'Посмотреть, кого знают и в другом месте',
  'people.asking.ask-for-referral.does': 'Попросить направление',
  'people.asking.compare.does': 'Сравнить тех, кто согласился на вопрос, здесь и там',
  'people.asking.sweep.does': 'Убрать то, что истекло, из вопросов к другим',
} as const satisfies Translation<typeof en>
