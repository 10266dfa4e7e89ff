import type { Translation } from '../../../core/words.ts'
import type en from './en.ts'

export default {
  'exchange.envelopes.agree.does': 'Записать, что человек хочет послать что-то одно в государственный орган',
  'exchange.envelopes.make.does': 'Собрать конверт',
  'exchange.envelopes.take-out.does': 'Взять файл конверта',
  'exchange.envelopes.withdraw.does': 'Отозвать',
  'exchange.envelopes.take-receipt.does': 'Принять расписку',
  'exchange.envelopes.of-person.does': 'Посмотреть, что послано в государственные органы',
  'exchange.envelopes.mine.does': 'Посмотреть, что я послал(а) в государственные органы',
  'exchange.envelopes.withdrawn': 'Это уже отозвано',
  'exchange.envelopes.taken-in-already': 'Государственный орган это уже принял. Вернуть это больше не может никто.',
  'exchange.meetings.agree.does': 'Записать согласие на вопрос в организацию другого узла',
  'exchange.meetings.compare.does': 'Сравнить согласившихся с организацией другого узла',
  'exchange.state.agreed': 'согласие есть, конверт ещё не собран',
  'exchange.state.lapsed': 'в срок не собран',
  'exchange.state.made': 'в пути',
  'exchange.state.gone': 'срок вышел, расписка не пришла',
  'exchange.state.withdrawn': 'отозвано, ничего не послано',
  'exchange.state.withdrawn late': 'отозвано, когда конверт был уже собран',
  'exchange.state.taken in': 'принято',
} as const satisfies Translation<typeof en>
