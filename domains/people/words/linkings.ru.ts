import type { Translation } from '../../../core/words.ts'
import type en from './linkings.en.ts'

export default {
  'people.linkings.begin.does': 'Принести список людей, чтобы связать его с другим',
  'people.linkings.add-file.does': 'Принести второй список людей',
  'people.linkings.start.does': 'Связать списки людей',
  'people.linkings.work.does': 'Продолжить связывание списков людей',
  'people.linkings.stop.does': 'Остановить связывание списков людей',
  'people.linkings.show.does': 'Открыть связываемые списки людей',
  'people.linkings.links.does': 'Просмотреть найденные связи',
  'people.linkings.show-link.does': 'Открыть одну связь с её основаниями',
  'people.linkings.take.does': 'Взять найденные связи таблицей',
  'people.linkings.forget.does': 'Стереть связанные списки людей',
  'people.linkings.forget-person.does': 'Забыть, в каких списках есть человек, данные которого хранятся отдельно',
} as const satisfies Translation<typeof en>
