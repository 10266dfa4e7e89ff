import type { Translation } from '../../../core/words.ts'
import type en from './en.ts'

export default {
  'exchange.envelopes.agree.does': 'Адам мамлекеттик органга бир нерсе жөнөтүлүшүн каалаганын жазуу',
  'exchange.envelopes.make.does': 'Конвертти даярдоо',
  'exchange.envelopes.take-out.does': 'Конверттин файлын алуу',
  'exchange.envelopes.withdraw.does': 'Кайтарып алуу',
  'exchange.envelopes.take-receipt.does': 'Тилкатты кабыл алуу',
  'exchange.envelopes.of-person.does': 'Мамлекеттик органдарга эмне жөнөтүлгөнүн көрүү',
  'exchange.envelopes.mine.does': 'Мамлекеттик органдарга эмне жөнөткөнүмдү көрүү',
  'exchange.envelopes.withdrawn': 'Бул мурда эле кайтарып алынган',
  'exchange.envelopes.taken-in-already': 'Мамлекеттик орган муну кабыл алып койгон. Эми аны эч ким кайтарып ала албайт.',
  'exchange.meetings.agree.does': 'Башка түйүндөгү уюмдан сурашууга макулдукту жазуу',
  'exchange.meetings.compare.does': 'Макул болгондорду башка түйүндөгү уюм менен салыштыруу',
  'exchange.state.agreed': 'макулдук бар, конверт даяр боло элек',
  'exchange.state.lapsed': 'убагында даярдалган жок',
  'exchange.state.made': 'жолдо',
  'exchange.state.gone': 'мөөнөтү өттү, тилкат келген жок',
  'exchange.state.withdrawn': 'кайтарып алынды, эч нерсе жөнөтүлгөн жок',
  'exchange.state.withdrawn late': 'конверт даяр болгондон кийин кайтарып алынды',
  'exchange.state.taken in': 'кабыл алынды',
} as const satisfies Translation<typeof en>
