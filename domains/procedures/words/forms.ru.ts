import type { Translation } from '../../../core/words.ts'
import type en from './forms.en.ts'

export default {
  'procedures.forms.title.own-national': 'Запрос о реадмиссии собственного гражданина',
  'procedures.forms.title.other-person': 'Запрос о реадмиссии гражданина третьей страны или лица без гражданства',
  'procedures.forms.title.application': 'Запрос о реадмиссии',
  'procedures.forms.title.communication': 'Письменное сообщение о владельце действующего паспорта',
  'procedures.forms.title.reply': 'Ответ на запрос',
  'procedures.forms.title.transfer': 'Уведомление о передаче',
  'procedures.forms.title.transit': 'Запрос о транзите',
  'procedures.forms.annex': 'Приложение {annex}. {title}',
} satisfies Translation<typeof en>
