/**
 * What an outcome may be tied to, by its number: targets of the 2030 Agenda that speak of migration and of people in exploitation,
 * the objectives of the Global Compact for Migration, and the New York Declaration of 2016.
 */
export const goals: readonly [string, ...string[]] = [
  'NYD-2016', 'SDG-5.2', 'SDG-8.7', 'SDG-8.8', 'SDG-10.7', 'SDG-10.c', 'SDG-16.2', 'SDG-17.18',
  ...Array.from({ length: 23 }, (_, at) => `GCM-${at + 1}`),
]
