import type { Translation } from '../../../core/words.ts'
import type en from './en.ts'

export default {
  'cases.requests.ask.does': 'Кумак пурсидан',
  'cases.requests.take.does': 'Ин дархостро гирифтан',
  'cases.requests.show.does': 'Ин дархостро кушодан',
  'cases.requests.list.does': 'Дархостҳои ба мо омадаро дидан',
  'cases.requests.screen.does': 'Натиҷаи скринингро навиштан',
  'cases.requests.answer.does': 'Ҷавоб додан',
  'cases.requests.read.does': 'Ҷавобро бо рамз хондан',
  'cases.requests.write-again.does': 'Боз навиштан',
  'cases.requests.revoke-code.does': 'Ин рамзро бекор кардан',
  'cases.requests.lapse.does': 'Гуфтаҳоро дар дархостҳое, ки касе нагирифт, пок кардан',

  'cases.today.does': 'Дидан, ки имрӯз маро чӣ интизор аст',
  'cases.list.does': 'Ҳолатҳои худро дидан',
  'cases.open.does': 'Ҳолат кушодан',
  'cases.show.does': 'Ин ҳолатро дидан',
  'cases.add-need.does': 'Ниёз илова кардан',
  'cases.add-plan-step.does': 'Ба нақша қадам илова кардан',
  'cases.finish-plan-step.does': 'Ин қадам иҷро шуд',
  'cases.write-note.does': 'Қайд навиштан',
  'cases.add-task.does': 'Вазифа илова кардан',
  'cases.finish-task.does': 'Ин вазифа иҷро шуд',
  'cases.record-assistance.does': 'Кумаки додашударо навиштан',
  'cases.close.does': 'Ин ҳолатро бастан',

  'cases.referrals.refer.does': 'Ба созмони дигар равона кардан',
  'cases.referrals.list.does': 'Равонакуниҳои фиристодашуда ва қабулшударо дидан',
  'cases.referrals.show.does': 'Ин равонакуниро дидан',
  'cases.referrals.show-parcel.does': 'Дидан, ки ба мо чӣ дода шудааст',
  'cases.referrals.accept.does': 'Ин равонакуниро қабул кардан',
  'cases.referrals.decline.does': 'Ин равонакуниро рад кардан',
  'cases.referrals.report-outcome.does': 'Ба фиристанда гуфтан, ки натиҷа чӣ шуд',
  'cases.referrals.acknowledge.does': 'Анҷомро тасдиқ кардан ва гирифтаҳоро пок кардан',
  'cases.referrals.expire.does': 'Додани маълумотро, ки муҳлаташ гузашт, қатъ кардан',

  'cases.requests.ask.nobody-there': 'Ин созмон ҳоло дархост қабул намекунад. Лутфан созмони дигарро интихоб кунед. Чизе фиристода нашуд.',
  'cases.requests.refused.lapsed': 'Он чи дар ин дархост гуфта шуда буд, пок шудааст ва ба он чизе илова кардан мумкин нест. Лутфан аз нав муроҷиат кунед: кумак ҳаст.',
  'cases.hand-over.does': 'Ин ҳолатро ба ҳамкор супоридан',
} as const satisfies Translation<typeof en>
