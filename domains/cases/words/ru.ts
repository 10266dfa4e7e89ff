import type { Translation } from '../../../core/words.ts'
import type en from './en.ts'

export default {
  'cases.requests.ask.does': 'Попросить о помощи',
  'cases.requests.take.does': 'Взять этот запрос',
  'cases.requests.show.does': 'Открыть этот запрос',
  'cases.requests.list.does': 'Посмотреть запросы к нам',
  'cases.requests.screen.does': 'Записать результат скрининга',
  'cases.requests.answer.does': 'Ответить',
  'cases.requests.read.does': 'Прочитать ответ по коду',
  'cases.requests.write-again.does': 'Написать ещё',
  'cases.requests.revoke-code.does': 'Отменить этот код',
  'cases.requests.lapse.does': 'Стереть рассказанное в запросах, которые никто не взял',

  'cases.today.does': 'Посмотреть, что ждёт меня сегодня',
  'cases.list.does': 'Посмотреть наши случаи',
  'cases.open.does': 'Открыть случай',
  'cases.show.does': 'Посмотреть этот случай',
  'cases.add-need.does': 'Добавить потребность',
  'cases.add-plan-step.does': 'Добавить шаг плана',
  'cases.finish-plan-step.does': 'Этот шаг сделан',
  'cases.write-note.does': 'Написать заметку',
  'cases.add-task.does': 'Добавить задачу',
  'cases.finish-task.does': 'Эта задача сделана',
  'cases.record-assistance.does': 'Записать оказанную помощь',
  'cases.close.does': 'Закрыть этот случай',

  'cases.referrals.refer.does': 'Направить в другую организацию',
  'cases.referrals.list.does': 'Посмотреть отправленные и полученные направления',
  'cases.referrals.show.does': 'Посмотреть это направление',
  'cases.referrals.show-parcel.does': 'Посмотреть, что нам передали',
  'cases.referrals.accept.does': 'Принять направление',
  'cases.referrals.decline.does': 'Отклонить направление',
  'cases.referrals.report-outcome.does': 'Сообщить направившей организации, что получилось',
  'cases.referrals.acknowledge.does': 'Подтвердить окончание и стереть полученное',
  'cases.referrals.expire.does': 'Закрыть доступ, срок которого истёк',

  'cases.requests.ask.nobody-there': 'Эта организация сейчас не принимает запросы. Пожалуйста, выберите другую. Ничего не отправлено.',
  'cases.requests.refused.lapsed': 'Рассказанное в этом запросе стёрто, добавить к нему ничего нельзя. Пожалуйста, обратитесь заново: помощь по-прежнему есть.',
  'cases.hand-over.does': 'Передать этот случай коллеге',
} as const satisfies Translation<typeof en>
