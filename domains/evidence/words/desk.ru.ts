import type { Translation } from '../../../core/words.ts'
import type en from './desk.en.ts'

export default {
  'evidence.prepare.does': 'Подготовить данные',
  'evidence.correct.does': 'Исправить эти данные',
  'evidence.approve.does': 'Одобрить эти данные',
  'evidence.publish.does': 'Опубликовать эти данные',
  'evidence.withdraw.does': 'Отозвать эти данные',
  'evidence.count.does': 'Подсчитать данные',
  'evidence.list-prepared.does': 'Посмотреть подготовленные данные',
  'evidence.show-prepared.does': 'Посмотреть данные до публикации',

  'evidence.period.first-day': 'Начните с первого дня месяца',
  'evidence.period.last-day': 'Закончите последним днём месяца',
  'evidence.period.backwards': 'Конец раньше начала',
  'evidence.period.open': 'Этот период ещё не кончился. Данные готовят, когда он пройдёт, чтобы никто не следил, как растёт число',
  'evidence.period.long': 'Слишком долго. Самое большее, в месяцах: {most}',

  'evidence.refused.twice': 'За этот период данные уже опубликованы: {reference}. Чтобы изменить, исправьте их.',
  'evidence.refused.waits': 'Данные за этот период уже готовят: {reference}.',
  'evidence.refused.own': 'Эти данные подготовили вы. Одобрить их должен второй человек.',
  'evidence.refused.not-counted': 'Эти данные ещё считаются. Загляните через минуту.',
  'evidence.refused.not-to-approve': 'Эти данные не ждут одобрения. Посмотрите, что с ними сейчас.',
  'evidence.refused.not-approved': 'До публикации эти данные должен одобрить второй человек.',
  'evidence.refused.overtaken': 'После подсчёта были опубликованы данные за пересекающийся период, и их не сравнили с этими. Отзовите эти и подготовьте заново.',
  'evidence.refused.not-published': 'Исправить можно только опубликованные данные. Черновик отзывают и готовят заново.',
  'evidence.refused.corrected': 'Эти данные уже исправлены. Исправляйте последнюю версию.',
  'evidence.refused.correction-waits': 'Исправление этих данных уже готовят.',

  'evidence.state.waiting': 'Считается',
  'evidence.state.refused': 'Публиковать нельзя',
  'evidence.state.counted': 'Ждёт одобрения',
  'evidence.state.approved': 'Одобрено, не опубликовано',
  'evidence.state.published': 'Опубликовано',
  'evidence.state.corrected': 'Исправлено новой версией',
  'evidence.state.withdrawn': 'Отозвано',
} satisfies Translation<typeof en>
