import type { NewAuthority } from './organisations.ts'
import type { DemonstrationPerson } from './offices.ts'

/**
 * The two authorities of a demonstration: one that asks that a person be taken back, and one that is asked. Both are invented, and called so
 * ("voorbeeld" and "үлгі" are the Dutch and the Kazakh word for an example); `.invalid` is nobody's address. At the first somebody of an independent body monitors it.
 */
export const authorities: readonly (NewAuthority & { readonly place: string; readonly staff: readonly DemonstrationPerson[] })[] = [
  {
    name: 'Voorbeelddienst', country: 'NL', place: 'Den Haag',
    staff: [
      { name: 'Sanne Vermeer', email: 'sanne@voorbeeld.invalid', roles: ['case worker'] },
      { name: 'Pieter Bakker', email: 'pieter@voorbeeld.invalid', roles: ['supervisor', 'coordinator', 'administrator'] },
      { name: 'Lieke Jansen', email: 'lieke@toezicht.invalid', roles: ['monitor'] },
    ],
  },
  {
    name: 'Үлгі қызметі', country: 'KZ', place: 'Astana',
    staff: [
      { name: 'Aigerim Saparova', email: 'aigerim@ulgi.invalid', roles: ['case worker'] },
      { name: 'Daniyar Omarov', email: 'daniyar@ulgi.invalid', roles: ['supervisor', 'coordinator', 'administrator'] },
    ],
  },
]
