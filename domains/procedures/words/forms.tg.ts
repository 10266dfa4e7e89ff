import type { Translation } from '../../../core/words.ts'
import type en from './forms.en.ts'

export default {
  'procedures.forms.title.own-national': 'Дархост дар бораи реадмиссияи шаҳрванди худ',
  'procedures.forms.title.other-person': 'Дархост дар бораи реадмиссияи шаҳрванди давлати сеюм ё шахси бешаҳрванд',
  'procedures.forms.title.application': 'Дархост дар бораи реадмиссия',
  'procedures.forms.title.communication': 'Хабари хаттӣ дар бораи дорандаи шиносномаи эътибордор',
  'procedures.forms.title.reply': 'Ҷавоб ба дархост',
  'procedures.forms.title.transfer': 'Огоҳинома дар бораи супоридан',
  'procedures.forms.title.transit': 'Дархост дар бораи транзит',
  'procedures.forms.annex': 'Замимаи {annex}. {title}',
} satisfies Translation<typeof en>
