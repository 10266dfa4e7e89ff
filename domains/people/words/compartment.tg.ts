import type { Translation } from '../../../core/words.ts'
import type en from './compartment.en.ts'

export default {
  'people.compartment.move.does': 'Маълумот дар бораи шахсро алоҳида нигоҳ доштан',
  'people.compartment.open.does': 'Маълумот дар бораи шахсро кушодан',
  'people.compartment.show.does': 'Дидани он ки дар рӯйхати иҷозат кӣ ҳаст',
  'people.compartment.change.does': 'Тағйир додани он чи алоҳида нигоҳ дошта мешавад',
  'people.compartment.add-to-list.does': 'Ҳамкорро ба рӯйхати иҷозат дохил кардан',
  'people.compartment.take-off-list.does': 'Ҳамкорро аз рӯйхати иҷозат баровардан',
  'people.compartment.break-glass.does': 'Дар ҳолати фавқулодда барои се соат кушодан',
  'people.compartment.move-back.does': 'Маълумот дар бораи шахсро ба парванда баргардондан',
} as const satisfies Translation<typeof en>
