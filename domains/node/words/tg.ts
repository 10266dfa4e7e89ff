import type { Translation } from '../../../core/words.ts'
import type en from './en.ts'

export default {
  'node.show.does': 'Дидан, ки ин чӣ гуна гиреҳ аст',
  'node.load-register.does': 'Нав кардани феҳристи оммавӣ',
  'node.create-office.does': 'Ин гиреҳро барои кор омода кардан',
  'node.create-office.stamped': 'Навъи ин гиреҳ аллакай муайян шудааст ва тағйир намеёбад. Барои гиреҳи корӣ ҷузвдони алоҳидаи маълумот лозим аст.',
  'node.create-authority.does': 'Ин гиреҳро гиреҳи мақоми давлатӣ кардан ё ба он мақоми давлатӣ илова кардан',
  'node.create-authority.other': 'Ин гиреҳ аз они онҳоест, ки ба одамон кумак мекунанд, ё намоишӣ аст ва ҳамин тавр мемонад. Ба мақоми давлатӣ ҷузвдон ва пойгоҳи худаш лозим аст.',
  'node.create-demonstration-authority.does': 'Намоиши гиреҳи мақомоти давлатиро сохтан',
  'node.add-organisation.does': 'Ба ин гиреҳ созмон илова кардан',
  'node.add-organisation.no-office': 'Созмонро танҳо ба гиреҳи корӣ илова кардан мумкин аст. Аввал онро созед.',
  'node.sweep.does': 'Он чиро, ки муҳлаташ гузашт, тоза кардан',
  'node.create-demonstration.does': 'Ин гиреҳро барои намоиш омода кардан',
} as const satisfies Translation<typeof en>
