import type { Translation } from '../../../core/words.ts'
import type en from './desk-relations.en.ts'

export default {
  'people.relation-end.no longer so': 'Так больше нет',
  'people.relation-end.by mistake': 'Записано по ошибке',
  'people.relation-end.asked by the person': 'Попросил сам человек',
  'people.relations.oneself': 'Это тот же человек.',
  'people.relations.one-of': 'Выберите одно: карточку, которая здесь есть, или имя.',
  'people.relations.only-a-guardian': 'Только об опекуне можно записать, что он неизвестен.',
  'people.relations.no-file': 'Знать друг о друге могут только те, чьи карточки есть здесь.',
  'people.relations.not-yet': 'Этот день ещё не наступил.',
  'people.relations.ends-before': 'Конец раньше начала.',
  'people.relations.linked-already': 'Такая связь уже записана.',
  'people.relations.guardian-already': 'Уже записано, что опекун неизвестен.',
  'people.relations.over': 'Эта связь уже завершена.',
} as const satisfies Translation<typeof en>
