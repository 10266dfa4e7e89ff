import type { Translation } from '../../../core/words.ts'
import type en from './en.ts'

export default {
  'people.content.names': 'Аты-жөнү',
  'people.content.born on': 'Туулган күнү',
  'people.content.citizenship': 'Жарандыгы',
  'people.content.reach': 'Байланышуунун коопсуз жолу',
  'people.content.contact': 'Номери же дареги',
  'people.content.hours': 'Качан коопсуз',
  'people.content.contact note': 'Байланышканда эмнени эске алуу керек',
  'people.content.work': 'Иши жана иш берүүчүсү',
  'people.content.papers': 'Документтери жана алар кимде экени',
  'people.content.health': 'Ден соолугу',
  'people.content.family': 'Үй-бүлөсү',
  'people.content.account': 'Эмне болгону, өз сөзү менен',

  'people.basis.live': 'Күчүндө',
  'people.basis.not approved': 'Экинчи кызматкердин чечимин күтүп турат',
  'people.basis.text not reviewed': 'Күчүндө эмес: окулган котормону эч ким текшерген эмес',
  'people.basis.ended': 'Мөөнөтү бүттү',
  'people.basis.withdrawn': 'Кайтарып алынды',

  'people.record.does': 'Адамды каттоо',
  'people.show.does': 'Адам жөнүндөгү маалыматты ачуу',
  'people.list.does': 'Биз жардам берип жаткан адамдар',
  'people.rename.does': 'Ысымдарды оңдоо',
  'people.change-identity.does': 'Адам жөнүндөгү маалыматты өзгөртүү',
  'people.set-safe-contact.does': 'Байланышуунун коопсуз жолун жазып коюу',
  'people.check-identity.does': 'Код кимде экенин ырастоо',
  'people.erase.does': 'Адамдын маалыматын биротоло өчүрүү',
  'people.sweep-erased.does': 'Өчүрүлгөн маалыматтын калдыгын тазалоо',
  'people.show-my-file.does': 'Мен жөнүндөгү маалыматты окуу',
  'people.notify.does': 'Окуй турган нерсе бар экенин адамга электрондук почта аркылуу билдирүү',
  'people.consent.show-text.does': 'Макулдуктун текстин окуу',
  'people.consent.review-text.does': 'Макулдук текстинин котормосун ырастоо',
  'people.consent.give.does': 'Адамдын макулдугун жазып коюу',
  'people.consent.claim-vital-interest.does': 'Өмүргө же ден соолукка коркунуч бар болгондуктан маалыматты макулдуксуз берүү',
  'people.consent.show-vital-interest.does': 'Маалымат эмне үчүн макулдуксуз берилгени жатканын окуу',
  'people.consent.approve-vital-interest.does': 'Макулдуксуз берүүнү экинчи кызматкер катары колдоо',
  'people.consent.withdraw.does': 'Макулдукту кайтарып алуу',

  'people.show-my-file.not-checked': 'Кодуңуз азырынча маалыматты ачпайт. Уюмдан бул сиз экениңизди ырастап берүүнү сураңыз.',
  'people.consent.withdraw.withdrawn-already': 'Бул мурда эле кайтарып алынган. Ушул негизде эч нерсе берилбейт.',

  'people.mail.subject': 'Сизге билдирүү бар',
  'people.mail.text': 'Сиз окуй турган нерсе бар. Кодуңуз менен кайра келиңиз.',
} as const satisfies Translation<typeof en>
