import type { Translation } from '../../core/words.ts'
import type en from './coming.en.ts'

export default {
  'web.coming.title': 'Uchrashuvlaringiz',
  'web.coming.zone': 'Vaqt shu mamlakat boʻyicha: {country}',
  'web.coming.with us': 'Tashkilot ofisida: {organisation}',
  'web.coming.elsewhere': 'Boshqa joyda',
  'web.coming.telephone': 'Telefon orqali',
  'web.coming.place': 'Joyi: {place}',
  'web.coming.interpreter': 'Tarjimon bilan. Til: {language}',
  'web.coming.minutes': 'Necha daqiqa: {minutes}',
  'web.coming.cannot': 'Kela olmasangiz, shu yerda kodingiz bilan yozing. Sababini aytish shart emas.',
} as const satisfies Translation<typeof en>
