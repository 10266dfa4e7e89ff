import type { Translation } from '../../core/words.ts'
import type en from './coming.en.ts'

export default {
  'web.coming.title': 'Ваши встречи',
  'web.coming.zone': 'Время указано по стране: {country}',
  'web.coming.with us': 'В офисе организации: {organisation}',
  'web.coming.elsewhere': 'В другом месте',
  'web.coming.telephone': 'По телефону',
  'web.coming.place': 'Место: {place}',
  'web.coming.interpreter': 'С переводчиком. Язык: {language}',
  'web.coming.minutes': 'Сколько минут: {minutes}',
  'web.coming.cannot': 'Если не можете прийти, напишите об этом здесь, по своему коду. Объяснять причину не нужно.',
} as const satisfies Translation<typeof en>
