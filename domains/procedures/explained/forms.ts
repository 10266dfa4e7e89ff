import type { Provision } from '../definition.ts'
import { source } from '../definition.ts'
import { framework, guidelines, law115 } from '../definitions/sources.ts'
import { russiaReadmission } from '../definitions/russia-readmission.ts'
import { switzerlandRussia } from '../definitions/switzerland-russia.ts'
import { assistedVoluntaryReturn } from '../definitions/assisted-voluntary-return.ts'
import { verdictOf, type Verdict } from './compare.ts'
import type { InFive } from './introduced.ts'

/** What is asked of each form. */
export const formTopics = ['grounds', 'decides', 'limits', 'appeal', 'ban', 'costs', 'safeguards'] as const
export type FormTopic = (typeof formTopics)[number]
/** A way in which somebody leaves a country, and what we know of it: what is not here is not known to us. */
export type Form = { readonly id: string; readonly form: InFive; readonly says: { readonly [topic in FormTopic]?: Provision } }

const offences = source('Code of Administrative Offences of Russia (KoAP)', 'remembered; not read')
const directive = source('Directive 2008/115/EC on the return of third-country nationals', 'remembered; not read')
const programme = source('Programme practice of assisted return', 'remembered; a programme sets its own targets')
/** What a law here says already, in the same words. */
const asIn = (law: { readonly provisions?: { readonly [topic: string]: Provision | undefined } }, ...topics: readonly ('grounds' | 'safeguards' | 'appeal' | 'costs')[]): Form['says'] =>
  Object.fromEntries(topics.flatMap((topic) => { const said = law.provisions?.[topic]; return said ? [[topic, said]] : [] }))

/** Forms of return in Russian law and in the Union’s, and the voluntary one beside them: a map, and no ground to act on. */
export const formsOfReturn: readonly Form[] = [
  {
    id: 'readmission', form: { en: 'Readmission (Russia)', ru: 'Реадмиссия (Россия)', uz: 'Readmissiya (Rossiya)', tg: 'Реадмиссия (Русия)', ky: 'Реадмиссия (Россия)' },
    says: {
      ...asIn(russiaReadmission, 'grounds', 'safeguards', 'appeal'),
      decides: { says: 'The Ministry of Internal Affairs or its body in the territory.', law: law115.verified('32.2(1)') },
      limits: { says: 'As the treaty sets them; without a court, placement for 48 hours.', law: law115.recalled('32.5') },
      costs: { says: 'As the treaty has it. Under the Swiss one the State that asks pays the way to the border.', law: switzerlandRussia.provisions?.costs?.law ?? law115.uncertain('no article') },
    },
  },
  {
    id: 'administrative-expulsion', form: { en: 'Administrative expulsion (Russia)', ru: 'Административное выдворение (Россия)', uz: 'Maʼmuriy chiqarib yuborish (Rossiya)', tg: 'Берун кардани маъмурӣ (Русия)', ky: 'Административдик чыгаруу (Россия)' },
    says: {
      grounds: { says: 'An offence for which it is a punishment.', law: offences.recalled('3.10') },
      decides: { says: 'A court.', law: offences.recalled('3.10') },
    },
  },
  {
    id: 'deportation', form: { en: 'Deportation (Russia)', ru: 'Депортация (Россия)', uz: 'Deportatsiya (Rossiya)', tg: 'Депортатсия (Русия)', ky: 'Депортация (Россия)' },
    says: { decides: { says: 'The Ministry of Internal Affairs.', law: law115.recalled('31') } },
  },
  {
    id: 'removal-eu', form: { en: 'Return decision (European Union)', ru: 'Решение о возвращении (Европейский союз)', uz: 'Qaytarish qarori (Yevropa Ittifoqi)', tg: 'Қарори баргардонидан (Иттиҳоди Аврупо)', ky: 'Кайтаруу чечими (Европа Биримдиги)' },
    says: {
      limits: { says: '7 to 30 days to leave voluntarily; detention for 6 months, and 12 more at most.', law: directive.recalled('7, 15') },
      appeal: { says: 'There is to be a remedy; whether it suspends was not read.', law: guidelines.secondary('5', 'The title of the guideline was read: a remedy against the removal order.') },
      ban: { says: 'As a rule five years at most.', law: directive.recalled('11') },
      safeguards: { says: 'Nobody is expelled collectively; voluntary return comes first.', law: guidelines.verified('1, 3', 'The titles of the guidelines were read.') },
    },
  },
  {
    id: 'voluntary-return', form: { en: 'Voluntary return', ru: 'Добровольное возвращение', uz: 'Ixtiyoriy qaytish', tg: 'Бозгашти ихтиёрӣ', ky: 'Өз ыктыяры менен кайтуу' },
    says: {
      ...asIn(assistedVoluntaryReturn, 'grounds', 'safeguards', 'appeal'),
      decides: { says: 'The person alone, with help or without.', law: framework.verified('principle 1') },
      limits: { says: 'No law sets any; a programme sets its own targets.', law: programme.recalled('eligibility') },
    },
  },
]

/** The forms side by side: for each question, whether those that are known differ. */
export const compareForms = (): readonly { readonly topic: FormTopic; readonly verdict: Verdict; readonly answers: readonly (Provision | undefined)[] }[] =>
  formTopics.map((topic) => {
    const answers = formsOfReturn.map(({ says }) => says[topic])
    return { topic, answers, verdict: verdictOf(answers.map((one) => one?.says)) }
  })
