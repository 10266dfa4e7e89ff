import type { Translation } from '../../../core/words.ts'
import type en from './desk-duplicates.en.ts'

export default {
  'people.duplicates.same-file': 'Это одна и та же карточка.',
  'people.duplicates.one-kept-apart': 'Данные одного из двоих хранятся отдельно. Чтобы читать карточки вместе, сначала перенесите на отдельное хранение и вторую.',
  'people.duplicates.part-first': 'Эта карточка читается вместе с другой, и та выдала бы, кто этот человек. Сначала разъедините карточки.',
  'people.duplicates.joined-already': 'Одна из карточек уже читается вместе с другой. Откройте её, чтобы увидеть, с какой.',
  'people.duplicates.said-two': 'Коллега отметил, что это разные люди. Если это ошибка, сначала отмените отметку.',
  'people.duplicates.parted-already': 'Эти карточки уже разъединены.',
  'people.duplicates.why.another person': 'Это разные люди',
  'people.duplicates.why.by mistake': 'Объединили по ошибке или слишком рано',
} satisfies Translation<typeof en>
