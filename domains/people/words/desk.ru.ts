import type { Translation } from '../../../core/words.ts'
import type en from './desk.en.ts'

export default {
  'people.checked.in person': 'Встретились лично и узнали человека',
  'people.checked.document seen': 'Видели документ с фотографией',
  'people.checked.known to us': 'Знаем этого человека давно',

  'people.refused.born-later': 'Этот день ещё не наступил.',
  'people.refused.only-email': 'Сообщения отправляются только по электронной почте. Выберите её или снимите отметку.',
  'people.refused.not-an-address': 'Это не адрес электронной почты.',
  'people.refused.recorded-already': 'Данные человека из этого обращения уже внесены.',
  'people.refused.likely-same': 'Похожий человек уже есть. Ничего не внесено. Посмотрите, кто показан; если это другой человек, отметьте, о ком вы это знаете.',
  'people.refused.own-organisation': 'Это ваша организация. Выберите другую.',
  'people.refused.unknown-organisation': 'Такой организации здесь нет. Выберите из списка.',
  'people.check-identity.asked-for-another': 'Это обращение подано за другого: код находится не у этого человека.',
  'people.check-identity.another-person': 'Это обращение относится к другому человеку.',
  'people.check-identity.checked-already': 'Владелец этого кода уже подтверждён.',
  'people.notify.not-by-email': 'Этот человек не выбирал связь по электронной почте. Ничего не отправлено.',
  'people.notify.not-allowed': 'Этот человек не разрешил сообщения. Ничего не отправлено.',
  'people.notify.not-now': 'Связаться с этим человеком можно только с {from} до {until} по его времени. Ничего не отправлено.',
  'people.notify.not-sent': 'Почтовый сервер не принял сообщение. Ничего не отправлено, попробуйте позже.',
  'people.consent.give.given-later': 'Согласие не может быть дано в день, который ещё не наступил.',
  'people.consent.give.over-already': 'Этот день уже прошёл. Выберите сегодняшний или более поздний.',
  'people.consent.give.too-long': 'Согласие действует не больше двух лет. Выберите более раннюю дату.',
  'people.consent.review-text.later': 'Этот день ещё не наступил.',
  'people.consent.review-text.reviewed-already': 'Этот перевод уже подтверждён.',
  'people.consent.approve-vital-interest.own-claim': 'Это ваше собственное решение. Одобрить его должен другой сотрудник.',
  'people.consent.approve-vital-interest.over': '72 часа истекли.',
  'people.list-names.does': 'Посмотреть имена для списка',
  'people.seen.does': 'Посмотреть, чьи карточки открыты мной последними',
  'people.search.bring-up.does': 'Сделать прежние дела находимыми',
} as const satisfies Translation<typeof en>
