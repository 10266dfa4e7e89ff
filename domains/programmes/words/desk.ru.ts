import type { Translation } from '../../../core/words.ts'
import type en from './desk.en.ts'

export default {
  'programmes.list-running.does': 'Посмотреть, какие программы действуют',
  'programmes.list-running.title': 'Действующие программы',
  'programmes.list-running.none': 'В этот день ни одна программа не действует. Начать программу может координатор.',
  'programmes.publish.does': 'Опубликовать программу',
  'programmes.publish.already': 'Эта программа уже опубликована.',
  'programmes.start.does': 'Начать программу',
  'programmes.start.title': 'Название',
  'programmes.start.starts-on': 'Первый день',
  'programmes.start.ends-on': 'Последний день, если он известен',
  'programmes.start.ends-before': 'Последний день раньше первого.',
  'programmes.end.does': 'Указать, когда она заканчивается',
  'programmes.end.ends-on': 'Последний день',
  'programmes.end.before-start': 'Программа не может закончиться раньше, чем началась.',
} as const satisfies Translation<typeof en>
