import type { Translation } from '../../../core/words.ts'
import type en from './desk-notices.en.ts'

export default {
  'procedures.notices.begin-day.does': 'Начать день каждой организации',
  'procedures.notices.sweep.does': 'Убрать напоминания и письма, срок которых прошёл',
  'procedures.notices.go-through.does': 'Просмотреть утром сроки организации',
  'procedures.notices.renew.does': 'Привести напоминания по делу в соответствие с его состоянием',
  'procedures.notices.write-letter.does': 'Написать сотруднику письмо за день',
  'procedures.notices.list.does': 'Посмотреть, о каких сроках мне напомнили',
  'procedures.notices.put-away.does': 'Убрать напоминание',
  'procedures.notices.show-wish.does': 'Посмотреть, как мне напоминают о сроках',
  'procedures.notices.change-wish.does': 'Изменить, как мне напоминают о сроках',
  'procedures.notices.list-letters.does': 'Прочитать письма, написанные мне',
  'procedures.notices.show-month.does': 'Посмотреть, что наступает в этом месяце',
  'procedures.notices.feed.does': 'Взять свои сроки с собой в календарь',
  'procedures.notices.ahead': 'Напишите от одного до пяти целых чисел от 1 до 30, например так: 10, 3, 1',
  'procedures.notices.supervisors': 'Руководители организации',
  'procedures.notices.passed': 'Срок прошёл',
  'procedures.notices.last': 'После сегодняшнего дня рабочих дней не остаётся',
  'procedures.notices.near': 'Заканчивается не позже чем через столько рабочих дней: {count}',
  'procedures.notices.shown': 'Показано вам как: {role}',
  'procedures.notices.letter.subject': 'Сроки по закону, {day}',
  'procedures.notices.letter.counts': 'В ваших делах. Прошли: {passed}. Последний день: {last}. Скоро: {near}. Просрочено у коллег и показано вам: {shown}.',
  'procedures.notices.letter.more': 'И ещё: {count}',
  'procedures.notices.letter.desk': 'Все дела по оставшемуся времени:',
  'procedures.notices.letter.wish': 'Как вам напоминать и присылать ли письма:',
} satisfies Translation<typeof en>
