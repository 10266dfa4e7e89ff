import type { Translation } from '../../../core/words.ts'
import type en from './compartment.en.ts'

export default {
  'people.compartment.move.does': 'Адамдын ким экенин өзүнчө сактоо',
  'people.compartment.open.does': 'Адамдын ким экенин ачуу',
  'people.compartment.show.does': 'Уруксат тизмесинде ким бар экенин көрүү',
  'people.compartment.change.does': 'Өзүнчө сакталганды өзгөртүү',
  'people.compartment.add-to-list.does': 'Кесиптешти уруксат тизмесине кошуу',
  'people.compartment.take-off-list.does': 'Кесиптешти уруксат тизмесинен чыгаруу',
  'people.compartment.break-glass.does': 'Өзгөчө кырдаалда үч саатка ачуу',
  'people.compartment.move-back.does': 'Адамдын ким экенин делого кайтаруу',
} as const satisfies Translation<typeof en>
