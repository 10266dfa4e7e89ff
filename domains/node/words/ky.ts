import type { Translation } from '../../../core/words.ts'
import type en from './en.ts'

export default {
  'node.show.does': 'Бул кандай түйүн экенин көрүү',
  'node.load-register.does': 'Ачык реестрди жаңыртуу',
  'node.create-office.does': 'Бул түйүндү жумушчу түйүн кылуу',
  'node.create-office.stamped': 'Бул түйүнгө белги коюлган, ошол бойдон калат. Жумушчу түйүнгө өзүнчө маалымат папкасы керек.',
  'node.create-authority.does': 'Бул түйүндү бийлик органынын түйүнү кылуу же ага бийлик органын кошуу',
  'node.create-authority.other': 'Бул түйүн адамдарга жардам бергендердики же көрсөтмө, ошол бойдон калат. Бийлик органына өзүнүн папкасы жана өзүнүн базасы керек.',
  'node.create-demonstration-authority.does': 'Бийлик органдарынын түйүнүнүн көрсөтмөсүн жасоо',
  'node.add-organisation.does': 'Бул түйүнгө уюм кошуу',
  'node.add-organisation.no-office': 'Уюмду жумушчу түйүнгө гана кошууга болот. Адегенде аны түзүңүз.',
  'node.sweep.does': 'Мөөнөтү бүткөндү тазалоо',
  'node.create-demonstration.does': 'Бул түйүндү көрсөтүү үчүн түйүн кылуу',
} as const satisfies Translation<typeof en>
