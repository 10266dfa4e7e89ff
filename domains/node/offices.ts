import type { Role } from '../../core/actor.ts'
import type { NewOrganisation } from './organisations.ts'

export type DemonstrationPerson = { readonly name: string; readonly email: string; readonly roles: readonly Role[] }
export type DemonstrationOffice = NewOrganisation & { readonly staff: readonly DemonstrationPerson[] }

/** The organisations of a demonstration, and who works there. All of them are invented; `.invalid` is nobody's address. */
export const offices: readonly DemonstrationOffice[] = [
  {
    name: 'Yoʻldosh', country: 'KG', place: 'Osh', languages: ['uz', 'ky', 'ru'], answersWithinHours: 48,
    staff: [
      { name: 'Nargiza Karimova', email: 'nargiza@yoldosh.invalid', roles: ['case worker'] },
      { name: 'Bakyt Osmonov', email: 'bakyt@yoldosh.invalid', roles: ['case worker'] },
      { name: 'Aida Sydykova', email: 'aida@yoldosh.invalid', roles: ['supervisor'] },
      { name: 'Marat Isaev', email: 'marat@yoldosh.invalid', roles: ['coordinator', 'administrator'] },
    ],
  },
  {
    name: 'Doroga doma', country: 'RU', place: 'Moscow', languages: ['ru', 'uz', 'tg'], answersWithinHours: 24,
    staff: [
      { name: 'Anna Ryabova', email: 'anna@doroga.invalid', roles: ['case worker'] },
      { name: 'Igor Levin', email: 'igor@doroga.invalid', roles: ['supervisor', 'coordinator', 'administrator'] },
      { name: 'Olga Denisova', email: 'olga@doroga.invalid', roles: ['coordinator'] },
    ],
  },
  {
    name: 'Paygoh', country: 'TJ', place: 'Dushanbe', languages: ['tg', 'ru'], answersWithinHours: 72,
    staff: [
      { name: 'Farrukh Nazarov', email: 'farrukh@paygoh.invalid', roles: ['case worker', 'coordinator', 'administrator'] },
      { name: 'Zarina Rahimova', email: 'zarina@paygoh.invalid', roles: ['supervisor'] },
    ],
  },
]
