import type { Translation } from '../../core/words.ts'
import type en from './sent.en.ts'

export default {
  'web.sent-list.title': 'Послано в государственные органы',
  'web.sent-list.lede': 'Об этом попросили вы. Больше ничего с этим не ушло, и спросить нас о вас оттуда никто не может.',
  'web.sent-list.statement': 'То, что вы сказали своими словами',
  'web.sent-list.document': 'Документ',
  'web.sent-list.taken-in': '{authority}: принято {date}',
  'web.sent-list.last-day': 'Принять это там могут до {date}.',
  'web.sent-list.withdrawn-late': 'Конверт собрали раньше, чем вы передумали. Мы его больше не выдаём и просим вернуть. До последнего дня его ещё могут принять; если примут, вы увидите это здесь.',
  'web.sent-list.withdraw-before': 'Конверт ещё не собран. Если вы это отзовёте, ничего никуда не уйдёт.',
  'web.sent-list.withdraw-after': 'Конверт собран и может быть уже в пути. Вы можете это отозвать: тогда мы его больше не выдадим и попросим вернуть. То, что там уже приняли, вернуть не может никто.',
} as const satisfies Translation<typeof en>
