import type { Translation } from '../../core/words.ts'
import type en from './coming.en.ts'

export default {
  'web.coming.title': 'Жолугушууларыңыз',
  'web.coming.zone': 'Убакыт ушул өлкө боюнча: {country}',
  'web.coming.with us': 'Уюмдун кеңсесинде: {organisation}',
  'web.coming.elsewhere': 'Башка жерде',
  'web.coming.telephone': 'Телефон аркылуу',
  'web.coming.place': 'Жери: {place}',
  'web.coming.interpreter': 'Котормочу менен. Тил: {language}',
  'web.coming.minutes': 'Канча мүнөт: {minutes}',
  'web.coming.cannot': 'Келе албасаңыз, ушул жерге кодуңуз менен жазыңыз. Себебин айтуунун кереги жок.',
} as const satisfies Translation<typeof en>
