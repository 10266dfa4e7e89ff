import type { Translation } from '../../core/words.ts'
import type en from './linked.en.ts'

export default {
  'web.my-file.linked': 'Кто с вами связан',
  'web.my-file.linked-none': 'Здесь не записано, кто ваша семья и кто едет с вами.',
  'web.my-file.linked-file': 'карточка этого человека тоже есть здесь; вы оба об этом знаете',
  'web.my-file.linked-nobody': 'неизвестно, кто это',
  'web.my-file.linked-since': 'с {day}',
  'web.my-file.linked-ended': 'больше не так',
  'web.my-file.linked-hint': 'Имена других людей, чьи карточки есть здесь, вам не показывают, а ваше — им. Ваши контакты никому не передают.',
} as const satisfies Translation<typeof en>
