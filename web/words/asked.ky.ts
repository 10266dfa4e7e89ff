import type { Translation } from '../../core/words.ts'
import type en from './asked.en.ts'

export default {
  'web.asked.title': 'Башка уюмдарга суроолор',
  'web.asked.none': 'Сиз жөнүндө эч кимден сурашкан жок. Бул сиз макул болсоңуз гана жасалат.',
  'web.asked.what': 'Сиздин макулдугуңуз менен машина эки уюмда тең кимди таанышарын салыштырды. Эч ким тизме алган жок. Суроонун өзү жооп жөнүндө эч нерсе айтпайт.',
  'web.asked.we-asked': 'Сураган: {organisation}. Башка тарап: {other}',
  'web.asked.they-asked': 'Сураган: {other}. Башка тарап: {organisation}',
  'web.asked.known': 'Сизди ал жакта да таанышат',
  'web.asked.until': 'Бул {date} чейин көрүнөт.',
} as const satisfies Translation<typeof en>
