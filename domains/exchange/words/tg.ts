import type { Translation } from '../../../core/words.ts'
import type en from './en.ts'

export default {
  'exchange.envelopes.agree.does': 'Навиштани он, ки шахс мехоҳад як чиз ба мақомоти давлатӣ фиристода шавад',
  'exchange.envelopes.make.does': 'Тайёр кардани лифофа',
  'exchange.envelopes.take-out.does': 'Гирифтани файли лифофа',
  'exchange.envelopes.withdraw.does': 'Бозпас гирифтан',
  'exchange.envelopes.take-receipt.does': 'Қабул кардани забонхат',
  'exchange.envelopes.of-person.does': 'Дидани он, ки ба мақомоти давлатӣ чӣ фиристода шудааст',
  'exchange.envelopes.mine.does': 'Дидани он, ки ман ба мақомоти давлатӣ чӣ фиристодаам',
  'exchange.envelopes.withdrawn': 'Ин аллакай бозпас гирифта шудааст',
  'exchange.envelopes.taken-in-already': 'Мақомоти давлатӣ инро қабул кардааст. Дигар ҳеҷ кас онро баргардонда наметавонад.',
  'exchange.meetings.agree.does': 'Навиштани розигӣ ба пурсидан аз созмони гиреҳи дигар',
  'exchange.meetings.compare.does': 'Муқоисаи розишудагон бо созмони гиреҳи дигар',
  'exchange.state.agreed': 'розигӣ ҳаст, лифофа ҳанӯз тайёр нест',
  'exchange.state.lapsed': 'дар вақташ тайёр нашуд',
  'exchange.state.made': 'дар роҳ аст',
  'exchange.state.gone': 'муҳлат гузашт, забонхат наомад',
  'exchange.state.withdrawn': 'бозпас гирифта шуд, чизе нарафт',
  'exchange.state.withdrawn late': 'пас аз тайёр шудани лифофа бозпас гирифта шуд',
  'exchange.state.taken in': 'қабул шуд',
} as const satisfies Translation<typeof en>
