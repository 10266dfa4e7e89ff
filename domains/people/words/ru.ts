import type { Translation } from '../../../core/words.ts'
import type en from './en.ts'

export default {
  'people.content.names': 'Имя',
  'people.content.born on': 'Дата рождения',
  'people.content.citizenship': 'Гражданство',
  'people.content.reach': 'Безопасный способ связи',
  'people.content.contact': 'Номер или адрес',
  'people.content.hours': 'Когда это безопасно',
  'people.content.contact note': 'О чём помнить при связи',
  'people.content.work': 'Работа и работодатель',
  'people.content.papers': 'Документы и у кого они',
  'people.content.health': 'Здоровье',
  'people.content.family': 'Семья',
  'people.content.account': 'Что произошло, словами самого человека',

  'people.basis.live': 'Действует',
  'people.basis.not approved': 'Ждёт решения второго сотрудника',
  'people.basis.text not reviewed': 'Не действует: перевод, который прочитали, никто не проверил',
  'people.basis.ended': 'Срок истёк',
  'people.basis.withdrawn': 'Отозвано',

  'people.record.does': 'Внести данные человека',
  'people.show.does': 'Открыть карточку человека',
  'people.list.does': 'Люди, которым мы помогаем',
  'people.rename.does': 'Исправить имена',
  'people.change-identity.does': 'Изменить сведения о человеке',
  'people.set-safe-contact.does': 'Записать безопасный способ связи',
  'people.check-identity.does': 'Подтвердить, у кого код',
  'people.erase.does': 'Стереть карточку навсегда',
  'people.sweep-erased.does': 'Убрать остатки стёртой карточки',
  'people.show-my-file.does': 'Посмотреть данные обо мне',
  'people.notify.does': 'Сообщить человеку по электронной почте, что ему есть что прочитать',
  'people.consent.show-text.does': 'Прочитать текст согласия',
  'people.consent.review-text.does': 'Подтвердить перевод текста согласия',
  'people.consent.give.does': 'Записать согласие человека',
  'people.consent.claim-vital-interest.does': 'Передать данные без согласия: под угрозой жизнь или здоровье',
  'people.consent.show-vital-interest.does': 'Прочитать, почему данные хотят передать без согласия',
  'people.consent.approve-vital-interest.does': 'Одобрить передачу без согласия вторым сотрудником',
  'people.consent.withdraw.does': 'Отозвать согласие',

  'people.show-my-file.not-checked': 'По вашему коду данные пока не открываются. Попросите организацию подтвердить, что это вы.',
  'people.consent.withdraw.withdrawn-already': 'Уже отозвано. По этому основанию ничего не передаётся.',

  'people.mail.subject': 'Для вас есть сообщение',
  'people.mail.text': 'Вам есть что прочитать. Вернитесь со своим кодом.',
} as const satisfies Translation<typeof en>
