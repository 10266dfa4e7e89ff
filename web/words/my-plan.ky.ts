import type { Translation } from '../../core/words.ts'
import type en from './my-plan.en.ts'

export default {
  'web.my-plan.title': 'Кайткандан кийинки планыңыз',
  'web.my-plan.agreed': 'Макул болгон күнүңүз: {date}.',
  'web.my-plan.not-agreed': 'Сиз ага азырынча макул боло элексиз. Ага чейин эч нерсе төлөнбөйт.',
  'web.my-plan.new': 'жаңы, азырынча макулдашыла элек',
  'web.my-plan.ended': 'эми планда жок',
  'web.my-plan.planned': 'план боюнча: {date}',
  'web.my-plan.paid': 'төлөндү: {date}',
  'web.my-plan.receipt': 'тилкат {receipt}',
  'web.my-plan.none': 'Азырынча төлөм пландалган эмес.',
  'web.my-plan.wrong': 'Бир нерсе туура эмеспи же сизге төлөнгөн жокпу? Уюмга жазыңыз.',
} satisfies Translation<typeof en>
