import type { Translation } from '../../../core/words.ts'
import type en from './forms.en.ts'

export default {
  'procedures.forms.title.own-national': 'Oʻz fuqarosining readmissiyasi haqida soʻrov',
  'procedures.forms.title.other-person': 'Uchinchi davlat fuqarosi yoki fuqaroligi boʻlmagan shaxsning readmissiyasi haqida soʻrov',
  'procedures.forms.title.application': 'Readmissiya haqida soʻrov',
  'procedures.forms.title.communication': 'Amaldagi pasport egasi haqida yozma xabar',
  'procedures.forms.title.reply': 'Soʻrovga javob',
  'procedures.forms.title.transfer': 'Topshirish haqida bildirishnoma',
  'procedures.forms.title.transit': 'Tranzit haqida soʻrov',
  'procedures.forms.annex': '{annex}-ilova. {title}',
} satisfies Translation<typeof en>
