import type { Translation } from '../../core/words.ts'
import type en from './coming.en.ts'

export default {
  'web.coming.title': 'Вохӯриҳои шумо',
  'web.coming.zone': 'Вақт мувофиқи ин кишвар аст: {country}',
  'web.coming.with us': 'Дар дафтари созмон: {organisation}',
  'web.coming.elsewhere': 'Дар ҷойи дигар',
  'web.coming.telephone': 'Бо телефон',
  'web.coming.place': 'Ҷой: {place}',
  'web.coming.interpreter': 'Бо тарҷумон. Забон: {language}',
  'web.coming.minutes': 'Чанд дақиқа: {minutes}',
  'web.coming.cannot': 'Агар омада натавонед, дар ин ҷо бо рамзи худ нависед. Сабабашро гуфтан шарт нест.',
} as const satisfies Translation<typeof en>
