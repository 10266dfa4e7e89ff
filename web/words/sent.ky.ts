import type { Translation } from '../../core/words.ts'
import type en from './sent.en.ts'

export default {
  'web.sent-list.title': 'Мамлекеттик органдарга жөнөтүлгөн',
  'web.sent-list.lede': 'Муну сиз сурагансыз. Аны менен башка эч нерсе кеткен жок, ал жактан эч ким бизден сиз жөнүндө эч нерсе сурай албайт.',
  'web.sent-list.statement': 'Өз сөзүңүз менен айтканыңыз',
  'web.sent-list.document': 'Документ',
  'web.sent-list.taken-in': '{authority}: кабыл алынды, {date}',
  'web.sent-list.last-day': 'Алар кабыл ала турган акыркы күн: {date}.',
  'web.sent-list.withdrawn-late': 'Конверт сиз кайтарып алганга чейин даярдалган. Биз аны мындан ары бербейбиз жана кайтарып берүүнү сурайбыз. Алар акыркы күнгө чейин кабыл алышы мүмкүн; кабыл алса, ушул жерден көрөсүз.',
  'web.sent-list.withdraw-before': 'Конверт даяр боло элек. Кайтарып алсаңыз, эч нерсе кетпейт.',
  'web.sent-list.withdraw-after': 'Конверт даяр жана жолдо болушу мүмкүн. Кайтарып алсаңыз болот: анда биз аны мындан ары бербейбиз жана кайтарып берүүнү сурайбыз. Алар кабыл алып койгонду эч ким кайтарып ала албайт.',
} as const satisfies Translation<typeof en>
