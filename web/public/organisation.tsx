import { showOrganisation } from '../../domains/directory/index.ts'
import { aboutSubject } from '../../domains/sources/index.ts'
import type { Language } from '../../core/words.ts'
import type { Route } from './+types/organisation'
import { Facts } from '../parts/facts.tsx'
import { Note } from '../parts/note.tsx'
import { read } from '../visit.ts'
import { Timeline } from '../parts/timeline.tsx'
import { countryName, languageOf, roleName } from '../words.ts'
import { answerableBy } from './answerable.ts'
import { ComplainLink } from './complain-link.tsx'
import { LinkedFacts } from './linked-facts.tsx'
import { PublicPage } from './page.tsx'
import { InWords, knownDate, Later, Part, shortPeriod, Sources, toldIn, type Told } from './register.tsx'
import { Coded, WhoSays } from './said.tsx'
import { translate } from './words.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const organisation = await read({ context }, showOrganisation, { code: params.code })
  return { organisation, about: await read({ context }, aboutSubject, { subject: organisation.code }), answerable: await answerableBy({ context }) }
}

const parts = { paid: 'directory.organisation.paid', 'carried out': 'directory.organisation.carried-out', 'took part': 'directory.organisation.took-part' } as const
const later = { closed: 'directory.organisation.later.closed', founded: 'directory.organisation.later.founded' } as const

export default function OrganisationPage({ params, loaderData: { organisation: one, about, answerable } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const name = toldIn(language, one.name).text
  const dated = [...one.programmes.map((of) => ({ ...of, path: 'programmes' })), ...one.events.map((of) => ({ ...of, path: 'events' }))]
  const spans = dated.flatMap(({ code, from, to }) => (from === null ? [] : [{ key: code, label: code, from: firstDay(from), to: to === null ? null : firstDay(to), current: false, says: shortPeriod(language, exactly(from), to === null ? null : exactly(to)) }])).sort((a, b) => a.from.localeCompare(b.from))
  const handed = one.successors.flatMap(({ on, ...next }) => (on === undefined ? [] : [{ on, ...next }]))
  return (
    <PublicPage language={language} path={`/organisations/${one.code}`} title={name} way={[{ href: `/${language}/organisations`, text: t('directory.organisations.title') }, { text: one.code }]}>
      <LinkedFacts of={{ '@type': one.kind === 'university' ? 'CollegeOrUniversity' : one.kind === 'State body' ? 'GovernmentOrganization' : 'Organization', identifier: one.code, name, alternateName: one.otherNames, foundingDate: one.founded }} />
      <div className='part flow'>
        <h1 className={name.length > 60 ? 'long' : undefined}><InWords language={language} text={one.name} /></h1>
        {language !== 'en' && one.name[language] === undefined && <p className='small soft'>{t('directory.organisation.name-original')}</p>}
        <Facts look='glance' facts={[
          { name: t('directory.organisations.kind'), value: t(`directory.kind.${one.kind}`) },
          { name: t('directory.organisation.country'), ...country(language, one) },
          { name: t('directory.organisation.roles'), value: one.roles.map((role) => roleName(language, role)).join(', ') },
          ...(one.otherNames ? [{ name: t('directory.organisation.other-names'), value: one.otherNames.join(' · '), lang: 'en' }] : []),
          ...(one.founded ? [{ name: t('directory.organisation.founded'), value: one.founded }] : []),
          ...(one.parent ? [{ name: t('directory.organisation.parent'), value: <Links language={language} all={[one.parent]} /> }] : []),
          ...(one.children.length > 0 ? [{ name: t('directory.organisation.children'), value: <Links language={language} all={one.children} /> }] : []),
          ...(one.predecessors.length > 0 ? [{ name: t('sources.property.follows'), value: <Links language={language} all={one.predecessors} /> }] : []),
          ...(one.successors.length > 0 ? [{ name: t('sources.property.is followed by'), value: <Links language={language} all={one.successors} /> }] : []),
          ...(one.related.length > 0 ? [{ name: t('directory.organisation.related'), value: <Links language={language} all={one.related} /> }] : []),
        ]} />
        {one.note && <p className='text'><InWords language={language} text={one.note} /></p>}
        <Note>{t('directory.organisation.no-contact')}</Note>
        <ComplainLink language={language} of={undefined} />
      </div>
      <Part id='programmes' title={t('directory.organisation.programmes')}>
        {one.programmes.length === 0 ? <p>{t('directory.organisation.no-programmes')}</p> : (
          <ul className='lines'>
            {one.programmes.map((programme) => (
              <li key={programme.code}>
                <a href={`/${language}/programmes/${programme.code}`}><InWords language={language} text={programme.title} /></a>
                <span className='small soft'> {programme.as.map((part) => t(parts[part])).join(', ')}</span>
              </li>
            ))}
          </ul>
        )}
      </Part>
      {one.events.length > 0 && (
        <Part id='events' title={t('events.list.title')}>
          <ul className='lines'>
            {one.events.map((event) => (
              <li key={event.code}>
                <a href={`/${language}/events/${event.code}`}><InWords language={language} text={event.title} /></a>
                <span className='small soft'> {t(event.as === 'host' ? 'sources.property.host' : 'sources.property.participant')}{event.from && `, ${event.from.slice(0, 4)}`}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {spans.length + handed.length > 1 && spans.length > 0 && (
        <Part id='timeline' title={t('directory.organisation.timeline')}>
          <Timeline label={t('directory.organisation.timeline')} spans={spans} marks={handed.map(({ on }) => ({ at: firstDay(on), label: `${t('sources.property.is followed by')}: ${dateOf(language, on)}` }))}>
            <ol className='lines small'>
              {spans.map(({ key, says }) => <li key={key}>{says}: <Coded language={language} code={key} /></li>)}
              {handed.map(({ on, code, name: next }) => <li key={on}>{dateOf(language, on)}: {t('sources.property.is followed by')} <Links language={language} all={[{ code, name: next }]} /></li>)}
            </ol>
          </Timeline>
        </Part>
      )}
      <Later language={language} title={t('directory.organisation.later')} found={one.later ?? []} about={(what) => t(what === 'closed' || what === 'founded' ? later[what] : 'directory.organisation.later.roles')} />
      <WhoSays language={language} about={about} answerable={answerable} />
      <Part id='sources' title={t('directory.organisation.sources')}><p><Sources language={language} sources={one.sources} /></p></Part>
    </PublicPage>
  )
}

function country(language: Language, { country: code, countryBasis, countriesNamed }: { country: string | null; countryBasis: string | null; countriesNamed?: string[] | undefined }) {
  const t = translate(language)
  const codes = code ? [code] : (countriesNamed ?? [])
  if (codes.length === 0) return { value: <span className='soft'>{t('directory.organisation.country-none')}</span> }
  return { value: codes.map((one) => countryName(language, one)).join(', '), note: t(countryBasis === 'stated' ? 'directory.organisation.country-stated' : 'directory.organisation.country-inferred') }
}

const Links = ({ language, all }: { language: Language; all: readonly { readonly code: string | null; readonly name: Told; readonly on?: string | undefined }[] }) =>
  all.map(({ code, name, on }) => (
    <span key={name.en}>{code ? <a href={`/${language}/organisations/${code}`}><InWords language={language} text={name} /></a> : <InWords language={language} text={name} />}{on && <small className='soft'> {dateOf(language, on)}</small>}<br /></span>
  ))

/** A date as exactly as it is written. */
const exactly = (value: string) => ({ value, precision: value.length === 4 ? 'year' as const : value.length === 7 ? 'month' as const : 'day' as const })
const dateOf = (language: Language, on: string): string => knownDate(language, exactly(on))
/** The first day that it may be. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10)
