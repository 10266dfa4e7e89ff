import type { Translation } from '../../../core/words.ts'
import type en from './desk-referrals.en.ts'

export default {
  'cases.referrals.refer.no-person': 'По этому случаю у нас нет своей карточки человека, только сведения от другой организации. Сначала заведите карточку и спросите согласие.',
  'cases.referrals.refer.closed': 'Случай закрыт. Прежде чем направлять человека, откройте случай снова.',
  'cases.referrals.refer.another-person': 'Это согласие дал другой человек. Выберите согласие, которое относится к этому случаю.',
  'cases.referrals.refer.to-oneself': 'Получатель — ваша же организация. Передавать ничего не нужно.',
  'cases.referrals.refer.withdrawn': 'Согласие отозвано. Ничего не передано. Ваша помощь человеку продолжается и без него.',
  'cases.referrals.refer.expired': 'Срок согласия истёк. Ничего не передано. Спросите человека ещё раз.',
  'cases.referrals.refer.not-approved': 'Второй сотрудник ещё не подтвердил, что речь идёт о жизненно важных интересах. Ничего не передано.',
  'cases.referrals.refer.not-reviewed': 'Согласие зачитали в переводе, который в вашей организации никто не проверил. Ничего не передано. Попросите проверить перевод и спросите человека ещё раз.',
  'cases.referrals.refer.not-covered': 'Согласие охватывает не все сведения, которые вы выбрали. Ничего не передано. Уберите лишнее или спросите человека.',
  'cases.referrals.refer.no-transfer': 'Получатель находится в другой стране, а основания передать сведения через эту границу нет. Ничего не передано. Спросите об этом человека.',
  'cases.referrals.refer.already': 'По этому случаю сведения этой организации уже переданы, и доступ ещё открыт.',

  'cases.referrals.already-answered': 'Ответ на это направление уже дан.',
  'cases.referrals.ended-before': 'Доступ закрылся раньше, чем вы ответили. Осталось только подтвердить окончание.',
  'cases.referrals.report-outcome.not-accepted': 'Сначала примите направление. После этого можно сообщить, что получилось.',
  'cases.referrals.report-outcome.no-words-after-the-end': 'Доступ закрыт: сообщить результат можно, но без слов о человеке.',
  'cases.referrals.acknowledge.still-live': 'Доступ ещё открыт. Подтверждать пока нечего.',
  'cases.referrals.acknowledge.already': 'Окончание уже подтверждено, полученное стёрто.',

  'cases.referrals.standing.sent': 'Отправлено, ещё не открыто',
  'cases.referrals.standing.waiting': 'Ждёт нашего ответа',
  'cases.referrals.standing.opened': 'Открыто',
  'cases.referrals.standing.accepted': 'Принято',
  'cases.referrals.standing.declined': 'Отклонено',
  'cases.referrals.standing.outcome': 'Результат известен',
  'cases.referrals.standing.ended': 'Доступ закрыт',
  'cases.referrals.standing.acknowledged': 'Доступ закрыт, подтверждено, полученное стёрто',
  'cases.referrals.ended.withdrawn': 'Согласие отозвано',
  'cases.referrals.ended.erased': 'Человек попросил стереть свои данные',
  'cases.referrals.ended.expired': 'Срок истёк',
} as const satisfies Translation<typeof en>
