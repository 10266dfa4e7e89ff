import type { Translation } from '../../core/words.ts'
import type en from './linked.en.ts'

export default {
  'web.my-file.linked': 'Бо шумо кӣ пайваст аст',
  'web.my-file.linked-none': 'Дар ин ҷо касе ҳамчун оилаи шумо ё ҳамсафари шумо навишта нашудааст.',
  'web.my-file.linked-file': 'парвандаи ӯ ҳам дар ин ҷост; шумо ҳар ду инро медонед',
  'web.my-file.linked-nobody': 'маълум нест, ки кист',
  'web.my-file.linked-since': 'аз {day}',
  'web.my-file.linked-ended': 'дигар чунин нест',
  'web.my-file.linked-hint': 'Номи одамони дигаре, ки дар ин ҷо парванда доранд, ба шумо ва номи шумо ба онҳо нишон дода намешавад. Тамоси шумо ба касе дода намешавад.',
} as const satisfies Translation<typeof en>
