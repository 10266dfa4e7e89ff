import type { Translation } from '../../../core/words.ts'
import type en from './desk.en.ts'

export default {
  'directory.show-reception.does': 'Посмотреть, как обратиться в вашу организацию',
  'directory.change-reception.does': 'Изменить, как обратиться в вашу организацию',
  'directory.change-reception.place': 'Город',
  'directory.change-reception.languages': 'Языки, на которых вы отвечаете',
  'directory.change-reception.answers-within-hours': 'За сколько часов вы отвечаете',
  'directory.change-reception.open': 'Принимает новые обращения',
  'directory.list-partners.does': 'Посмотреть другие организации',
  'directory.list-staff.does': 'Посмотреть, кто работает в вашей организации',
  'directory.invite.does': 'Пригласить коллегу',
  'directory.invite.name': 'Имя коллеги',
  'directory.invite.roles': 'Чем коллега будет заниматься',
  'directory.invite.language': 'Язык приглашения',
  'directory.make-token.does': 'Выпустить токен для программы',
  'directory.make-token.name': 'Для чего он',
  'directory.make-token.scope': 'Что разрешено программе',
  'directory.make-token.ends-on': 'Последний день',
  'directory.make-token.past': 'Этот день уже прошёл.',
  'directory.make-token.long': 'Токен действует не дольше года.',
  'directory.make-token.by-token': 'Токеном нельзя выпускать токены. Войдите, чтобы выпустить новый.',
  'directory.list-tokens.does': 'Посмотреть свои токены',
  'directory.revoke-token.does': 'Отозвать этот токен',
  'directory.find-account.does': 'Найти учётную запись коллеги',
  'directory.find-account.several': 'Это имя носят несколько человек.',
} as const satisfies Translation<typeof en>
