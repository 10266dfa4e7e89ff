import type { Translation } from '../../../core/words.ts'
import type en from './lists.en.ts'

export default {
  'people.purpose.wages and papers': 'юридическая помощь, чтобы вернуть зарплату и документы',
  'people.purpose.shelter': 'безопасное место для проживания',
  'people.purpose.medical help': 'медицинская помощь',
  'people.purpose.return and reintegration': 'добровольное возвращение домой и помощь после него',
  'people.purpose.family contact': 'связь с семьёй',

  'people.class.name and birth': 'имя и дата рождения',
  'people.class.contact': 'контакты и безопасный способ связи',
  'people.class.work': 'работа и работодатель',
  'people.class.papers': 'документы и у кого они находятся',
  'people.class.health': 'здоровье',
  'people.class.family': 'семья',
  'people.class.account': 'что произошло',

  'people.given.in person signed': 'Лично, с подписью',
  'people.given.in person spoken': 'Лично, устно',
  'people.given.by telephone': 'По телефону, человек позвонил сам',
  'people.given.by voice message': 'Голосовым сообщением',
  'people.given.in writing by code': 'Письменно, по коду',
} as const satisfies Translation<typeof en>
