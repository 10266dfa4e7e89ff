import type { Translation } from '../../../core/words.ts'
import type en from './lists.en.ts'

export default {
  'people.purpose.wages and papers': 'кумаки ҳуқуқӣ барои баргардонидани музд ва ҳуҷҷатҳо',
  'people.purpose.shelter': 'ҷойи бехатар барои зист',
  'people.purpose.medical help': 'кумаки тиббӣ',
  'people.purpose.return and reintegration': 'бозгашти ихтиёрӣ ба хона ва кумак пас аз он',
  'people.purpose.family contact': 'тамос бо оила',

  'people.class.name and birth': 'ном ва санаи таваллуд',
  'people.class.contact': 'роҳи тамос ва чӣ тавр бехатар истифода бурдани он',
  'people.class.work': 'кор ва корфармо',
  'people.class.papers': 'ҳуҷҷатҳо ва дар дасти кӣ будани онҳо',
  'people.class.health': 'саломатӣ',
  'people.class.family': 'оила',
  'people.class.account': 'чӣ рӯй дод',

  'people.given.in person signed': 'Рӯ ба рӯ, бо имзо',
  'people.given.in person spoken': 'Рӯ ба рӯ, шифоҳӣ',
  'people.given.by telephone': 'Бо телефон; худи шахс ба мо занг зад',
  'people.given.by voice message': 'Бо паёми овозӣ',
  'people.given.in writing by code': 'Хаттӣ, тавассути рамз',
} as const satisfies Translation<typeof en>
