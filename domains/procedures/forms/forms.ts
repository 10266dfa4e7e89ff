import { beneluxKazakhstanForms } from './benelux-kazakhstan.ts'
import { beneluxMoldovaForms } from './benelux-moldova.ts'
import type { OfficialForm } from './form.ts'
import { netherlandsRussiaForms } from './netherlands-russia.ts'
import { switzerlandRussiaForms } from './switzerland-russia.ts'

/** The forms of each law whose contents are known. A law that is not here has none that we could lay out without inventing. */
const forms: Readonly<Record<string, readonly OfficialForm[]>> = {
  'benelux-kazakhstan': beneluxKazakhstanForms, 'netherlands-russia': netherlandsRussiaForms, 'benelux-moldova': beneluxMoldovaForms, 'switzerland-russia': switzerlandRussiaForms,
}

/** In: the name of a law. Out: its official forms, in the order in which a file needs them. */
export const formsOf = (law: string): readonly OfficialForm[] => (Object.hasOwn(forms, law) ? forms[law] : undefined) ?? []
export const formOf = (law: string, id: string): OfficialForm | undefined => formsOf(law).find((one) => one.id === id)
export const lawsWithForms = Object.keys(forms)
