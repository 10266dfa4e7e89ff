import type { Translation } from '../../../core/words.ts'
import type en from './en.ts'

export default {
  'cases.requests.ask.does': 'Жардам суроо',
  'cases.requests.take.does': 'Бул кайрылууну алуу',
  'cases.requests.show.does': 'Бул кайрылууну ачуу',
  'cases.requests.list.does': 'Бизге келген кайрылууларды көрүү',
  'cases.requests.screen.does': 'Алгачкы текшерүүнүн жыйынтыгын жазуу',
  'cases.requests.answer.does': 'Жооп берүү',
  'cases.requests.read.does': 'Жоопту код менен окуу',
  'cases.requests.write-again.does': 'Дагы жазуу',
  'cases.requests.revoke-code.does': 'Бул кодду жокко чыгаруу',
  'cases.requests.lapse.does': 'Эч ким албаган кайрылууларда айтылгандарды өчүрүү',

  'cases.today.does': 'Бүгүн мени эмне күтүп турганын көрүү',
  'cases.list.does': 'Биздин иштерди көрүү',
  'cases.open.does': 'Иш ачуу',
  'cases.show.does': 'Бул ишти көрүү',
  'cases.add-need.does': 'Муктаждык кошуу',
  'cases.add-plan-step.does': 'Планга кадам кошуу',
  'cases.finish-plan-step.does': 'Бул кадам аткарылды',
  'cases.write-note.does': 'Эскертме жазуу',
  'cases.add-task.does': 'Тапшырма кошуу',
  'cases.finish-task.does': 'Бул тапшырма аткарылды',
  'cases.record-assistance.does': 'Берилген жардамды жазуу',
  'cases.close.does': 'Бул ишти жабуу',

  'cases.referrals.refer.does': 'Башка уюмга багыттоо',
  'cases.referrals.list.does': 'Жөнөтүлгөн жана келген кайра багыттоолорду көрүү',
  'cases.referrals.show.does': 'Бул кайра багыттоону көрүү',
  'cases.referrals.show-parcel.does': 'Бизге эмне берилгенин көрүү',
  'cases.referrals.accept.does': 'Кайра багыттоону кабыл алуу',
  'cases.referrals.decline.does': 'Кайра багыттоону четке кагуу',
  'cases.referrals.report-outcome.does': 'Жөнөтүүчү уюмга натыйжаны айтуу',
  'cases.referrals.acknowledge.does': 'Аяктаганын ырастап, алганыбызды өчүрүү',
  'cases.referrals.expire.does': 'Мөөнөтү бүткөн маалымат берүүнү токтотуу',

  'cases.requests.ask.nobody-there': 'Бул уюм азыр кайрылууларды кабыл албай жатат. Сураныч, башкасын тандаңыз. Эч нерсе жөнөтүлгөн жок.',
  'cases.requests.refused.lapsed': 'Бул кайрылууда айтылгандар өчүрүлгөн, ага эч нерсе кошууга болбойт. Сураныч, кайрадан кайрылыңыз: жардам мурдагыдай эле бар.',
  'cases.hand-over.does': 'Бул ишти кесиптешке өткөрүп берүү',
} as const satisfies Translation<typeof en>
