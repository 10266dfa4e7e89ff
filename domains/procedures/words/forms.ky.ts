import type { Translation } from '../../../core/words.ts'
import type en from './forms.en.ts'

export default {
  'procedures.forms.title.own-national': 'Өз жаранын реадмиссиялоо жөнүндө суроо-талап',
  'procedures.forms.title.other-person': 'Үчүнчү өлкөнүн жаранын же жарандыгы жок адамды реадмиссиялоо жөнүндө суроо-талап',
  'procedures.forms.title.application': 'Реадмиссия жөнүндө суроо-талап',
  'procedures.forms.title.communication': 'Жарактуу паспорту бар адам жөнүндө жазуу түрүндөгү билдирүү',
  'procedures.forms.title.reply': 'Суроо-талапка жооп',
  'procedures.forms.title.transfer': 'Өткөрүп берүү жөнүндө билдирме',
  'procedures.forms.title.transit': 'Транзит жөнүндө суроо-талап',
  'procedures.forms.annex': '{annex}-тиркеме. {title}',
} satisfies Translation<typeof en>
