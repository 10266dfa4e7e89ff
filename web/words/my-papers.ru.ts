import type { Translation } from '../../core/words.ts'
import type en from './my-papers.en.ts'

export default {
  'web.my-papers.title': 'Ваши документы, удостоверяющие личность',
  'web.my-papers.lede': 'Что записано о ваших документах и у кого они. Паспорт принадлежит вам: никто не вправе его удерживать.',
  'web.my-papers.none': 'Ни один ваш такой документ не записан.',
  'web.my-papers.you': 'у вас',
  'web.my-papers.until': 'до такого дня: {day}',
  'web.my-papers.since': 'с такого дня: {day}',
  'web.my-papers.replaced': 'заменён новым',
  'web.my-papers.gone': 'убран из списка; о нём ничего не хранится',
  'web.my-papers.open': 'Показать полностью',
  'web.my-papers.number': 'Номер',
  'web.my-papers.name': 'Имя',
  'web.my-papers.issued': 'Дата выдачи',
  'web.my-papers.expires': 'Последний день срока',
  'web.my-papers.note': 'Пометка',
  'web.my-papers.had': 'У кого был',
} as const satisfies Translation<typeof en>
