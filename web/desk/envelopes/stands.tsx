import type { EnvelopeState, ShownEnvelope } from '../../../domains/exchange/index.ts'
import type { Language } from '../../../core/words.ts'
import { State } from '../../parts/state.tsx'
import { countryName, dayInWords, type T } from '../../words.ts'

const looks: Readonly<Record<EnvelopeState, 'done' | 'now' | 'ahead' | 'held' | 'none'>> = {
  agreed: 'ahead', lapsed: 'none', made: 'now', gone: 'held', withdrawn: 'none', 'withdrawn late': 'held', 'taken in': 'done',
}

/** Where an envelope stands, in words; with the day where the authority took it in. */
export const Stands = ({ t, language, of: { state, takenOn } }: { t: T; language: Language; of: Pick<ShownEnvelope, 'state' | 'takenOn'> }) =>
  <State is={looks[state]}>{t(`exchange.state.${state}`)}{takenOn && `, ${dayInWords(language, takenOn)}`}</State>

/** What is in it, in words: the kind of paper, or that it is a statement. */
export const whatIn = (t: T, { what, kind }: Pick<ShownEnvelope, 'what' | 'kind'>): string => (what === 'statement' ? t('web.sending.statement') : kind ? t(`people.document.${kind}`) : t('web.sending.document'))

export const toWhom = (language: Language, { to }: Pick<ShownEnvelope, 'to'>): string => `${to.name}, ${countryName(language, to.country)}`
