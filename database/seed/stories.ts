import type { AssistanceKind, NeedKind, Trouble } from '../../domains/cases/lists.ts'
import type { Language } from '../../core/words.ts'

/** What befell the people of a demonstration. Everything is invented; each story is told in the language of whoever told it. */
export type Story = {
  readonly language: Language
  readonly troubles: readonly Trouble[]
  readonly account: string
  readonly work: string
  readonly papers: string
  readonly needs: readonly NeedKind[]
  readonly step: string
  readonly task: string
  readonly note: string
  readonly help: AssistanceKind
}

export const stories: readonly Story[] = [
  {
    language: 'uz', troubles: ['pay withheld', 'promised something else'],
    account: 'Toʻrt oydan beri qurilishda ishlayapman. Har safar keyingi oy beramiz deyishadi, hali hech narsa bermadilar.',
    work: 'Qurilish, beton ishlari. Shartnoma yoʻq.', papers: 'Pasporti oʻzida. Roʻyxat muddati tugayapti.',
    needs: ['unpaid wages', 'legal help'], step: 'Ish vaqtini yozib chiqish, guvohlarni aniqlash', task: 'Ish joyidagi hamkasblarini soʻrash',
    note: 'Xotirjam gapirdi. Ustaning ismini biladi, kompaniya nomini bilmaydi.', help: 'legal advice',
  },
  {
    language: 'ru', troubles: ['papers kept', 'cannot leave', 'threats'],
    account: 'Паспорт забрал хозяин цеха в первый день. Выходить за ворота не разрешают, говорят, что сдадут в полицию.',
    work: 'Швейный цех, по четырнадцать часов.', papers: 'Паспорт у хозяина цеха, есть фотография первой страницы.',
    needs: ['papers', 'safe place'], step: 'Узнать, где можно переночевать, если уйдёт', task: 'Спросить приют о месте',
    note: 'Пишет только с чужого телефона. Не звонить.', help: 'information',
  },
  {
    language: 'ru', troubles: ['wants to go home', 'ill or injured'],
    account: 'Сломал руку на складе, работать не могу. Хочу домой, денег на билет нет.',
    work: 'Склад, грузчик.', papers: 'Паспорт у него.',
    needs: ['return home', 'medical help'], step: 'Получить выписку из больницы', task: 'Узнать цену билета до дома',
    note: 'Решил сам, никто не уговаривал.', help: 'medical help',
  },
  {
    language: 'uz', troubles: ['looking for family'],
    account: 'Akam yetti oydan beri qoʻngʻiroq qilmaydi. Oxirgi marta bozorda ishlayotganini aytgan edi.',
    work: 'Bozor, yuk tashish.', papers: 'Pasport nusxasi oilasida.',
    needs: ['family contact'], step: 'Oxirgi manzilni aniqlash', task: 'Oilasiga qayta qoʻngʻiroq qilish',
    note: 'Singlisi bilan yozishamiz, qoʻngʻiroq soat 21:00 gacha.', help: 'family contact',
  },
  {
    language: 'ru', troubles: ['debt', 'no rest'],
    account: 'Вычитают за жильё и еду больше, чем платят. Долг растёт каждый месяц, выходных нет.',
    work: 'Теплица, сбор овощей.', papers: 'Паспорт у неё, патент просрочен.',
    needs: ['legal help', 'interpreter'], step: 'Подсчитать, сколько заработано и сколько удержано', task: 'Найти переводчика на вторник',
    note: 'Ведёт записи в тетради: даты, часы, суммы.', help: 'counselling',
  },
]
