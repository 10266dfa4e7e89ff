import type { Translation } from '../../core/words.ts'
import type en from './my-plan.en.ts'

export default {
  'web.my-plan.title': 'Qaytgandan keyingi rejangiz',
  'web.my-plan.agreed': 'Unga rozi boʻlgan kuningiz: {date}.',
  'web.my-plan.not-agreed': 'Siz unga hali rozi boʻlmagansiz. Bungacha hech narsa toʻlanmaydi.',
  'web.my-plan.new': 'yangi, hali kelishilmagan',
  'web.my-plan.ended': 'endi rejada yoʻq',
  'web.my-plan.planned': 'reja boʻyicha: {date}',
  'web.my-plan.paid': 'toʻlangan: {date}',
  'web.my-plan.receipt': 'tilxat {receipt}',
  'web.my-plan.none': 'Hozircha toʻlov rejalashtirilmagan.',
  'web.my-plan.wrong': 'Biror narsa notoʻgʻrimi yoki sizga toʻlanmadimi? Tashkilotga yozing.',
} satisfies Translation<typeof en>
