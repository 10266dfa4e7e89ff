import type { Translation } from '../../core/words.ts'
import type en from './sent.en.ts'

export default {
  'web.sent-list.title': 'Ба мақомоти давлатӣ фиристода шуд',
  'web.sent-list.lede': 'Инро шумо хоҳиш кардаед. Бо он чизи дигар нарафтааст ва аз он ҷо касе дар бораи шумо аз мо чизе пурсида наметавонад.',
  'web.sent-list.statement': 'Он чи шумо бо суханони худ гуфтед',
  'web.sent-list.document': 'Ҳуҷҷат',
  'web.sent-list.taken-in': '{authority}: қабул шуд, {date}',
  'web.sent-list.last-day': 'Онҳо инро то {date} қабул карда метавонанд.',
  'web.sent-list.withdrawn-late': 'Лифофа пеш аз он тайёр шуд, ки шумо бозпас гирифтед. Мо онро дигар намедиҳем ва хоҳиш мекунем, ки баргардонанд. Онҳо то рӯзи охирин метавонанд қабул кунанд; агар қабул кунанд, ин ҷо мебинед.',
  'web.sent-list.withdraw-before': 'Лифофа ҳанӯз тайёр нест. Агар бозпас гиред, чизе намеравад.',
  'web.sent-list.withdraw-after': 'Лифофа тайёр шудааст ва шояд дар роҳ бошад. Шумо метавонед бозпас гиред: он гоҳ мо онро дигар намедиҳем ва хоҳиш мекунем, ки баргардонанд. Он чиро, ки онҳо қабул карданд, касе баргардонда наметавонад.',
} as const satisfies Translation<typeof en>
