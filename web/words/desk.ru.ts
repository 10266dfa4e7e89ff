import type { Translation } from '../../core/words.ts'
import type en from './desk.en.ts'

export default {
  'web.desk.skip': 'К работе',
  'web.desk.tabs': 'Рабочий стол',
  'web.desk.tab.today': 'Сегодня',
  'web.desk.tab.requests': 'Запросы',
  'web.desk.tab.people': 'Люди',
  'web.desk.tab.cases': 'Случаи',
  'web.desk.tab.procedures': 'Процедуры',
  'web.desk.tab.referrals': 'Направления',
  'web.desk.tab.complaints': 'Жалобы',
  'web.desk.tab.staff': 'Сотрудники',
  'web.desk.sign-out': 'Выйти',
  'web.desk.foot': 'Каждое имя, которое вы здесь открываете, записывается, и человек вправе спросить, кто смотрел.',
  'web.quoted': '«{words}»',

  'web.careful.not at all': 'Не звонить и не писать.',
  'web.careful.by code': 'Не звонить и не писать: вернётся сам, по коду.',
  'web.careful.telephone': 'Только по телефону:',
  'web.careful.sms': 'Только СМС:',
  'web.careful.messenger': 'Только в мессенджере:',
  'web.careful.email': 'Только по электронной почте:',
  'web.careful.another person': 'Только через другого человека:',
  'web.careful.hours': 'Когда это безопасно',
} as const satisfies Translation<typeof en>
