import type { Translation } from '../../../core/words.ts'
import type en from './lists.en.ts'

export default {
  'people.purpose.wages and papers': 'эмгек акыны жана документтерди кайтарып алууга юридикалык жардам',
  'people.purpose.shelter': 'жашоо үчүн коопсуз жай',
  'people.purpose.medical help': 'медициналык жардам',
  'people.purpose.return and reintegration': 'үйгө ыктыярдуу кайтуу жана андан кийинки жардам',
  'people.purpose.family contact': 'үй-бүлө менен байланыш',

  'people.class.name and birth': 'аты-жөнү жана туулган күнү',
  'people.class.contact': 'байланыш маалыматы жана байланышуунун коопсуз жолу',
  'people.class.work': 'иши жана иш берүүчүсү',
  'people.class.papers': 'документтери жана алар кимде экени',
  'people.class.health': 'ден соолугу',
  'people.class.family': 'үй-бүлөсү',
  'people.class.account': 'эмне болгону',

  'people.given.in person signed': 'Жеке өзү, кол коюп',
  'people.given.in person spoken': 'Жеке өзү, оозеки',
  'people.given.by telephone': 'Телефон аркылуу, адам өзү чалды',
  'people.given.by voice message': 'Үн билдирүүсү аркылуу',
  'people.given.in writing by code': 'Код аркылуу, жазуу жүзүндө',
} as const satisfies Translation<typeof en>
