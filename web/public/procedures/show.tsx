import { useAround } from '../../around.tsx'
import type { Language } from '../../../core/words.ts'
import { codeOfLaw, courseOf, inWordsOf, latestVersion, named, sides, type Procedure } from '../../../domains/procedures/index.ts'
import { Facts } from '../../parts/facts.tsx'
import { In } from '../../parts/in.tsx'
import { Note } from '../../parts/note.tsx'
import { countryName, dayInWords, languageOf } from '../../words.ts'
import { nothingHere } from '../layout.tsx'
import { PublicPage } from '../page.tsx'
import { Part } from '../register.tsx'
import { translate } from '../words.ts'
import type { Route } from './+types/show'
import { Drawn } from './drawn.tsx'
import { Forms } from './forms.tsx'
import { Limits } from './limits.tsx'
import { Briefly, Cited, Filled, InRussian, Instruments, Marks, Names, sourcesOf, Status } from './parts.tsx'
import { isForIn, titleOf } from './say.ts'
import { OneStep, RoadTable, Steps } from './steps.tsx'

export function loader({ params, request }: Route.LoaderArgs) {
  const law = latestVersion(params.procedure, new URL(request.url).searchParams.get('version') ?? undefined)
  if (!law) throw nothingHere()
  return { id: law.id, version: law.version }
}

export default function Law({ params, loaderData: { id, version } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const { kind } = useAround()
  const law = latestVersion(id, version)
  if (!law) return null
  const title = titleOf(language, law)
  return (
    <PublicPage language={language} path={`/procedures/${id}`} title={title.text} way={[{ href: `/${language}/procedures`, text: t('web.laws.title') }, { text: title.text }]}>
      <div className='part flow'>
        <h1 className='long' lang={title.lang}>{title.text}</h1>
        <p className='lede'>{isForIn(language, id)}</p>
        {law.status !== 'in force' && <Note>{t(law.status === 'historical' ? 'procedures.warning.historical' : 'procedures.warning.practice')}</Note>}
        <Facts look='glance' facts={[
          { name: t('web.laws.status'), value: <Status language={language} status={law.status} /> },
          {
            name: t('web.laws.from-day'), value: <>{dayInWords(language, law.inForce.from)}{law.inForce.until !== undefined && <>, {t('web.laws.until-day', { day: law.inForce.until })}</>}</>,
            note: <Cited language={language} ground={law.inForce.law} number />,
          },
          ...sides.flatMap((side) => {
            const countries = law.places[side]
            return countries ? [{ name: t(`web.laws.side.${side}`), value: countries.map((country) => countryName(language, country)).join(', ') }] : []
          }),
        ]} />
        {law.mutual && <p className='small soft'>{t('web.laws.either')}</p>}
        <p className='row'><a href={`/${language}/procedures/${id}/try`}>{t('web.laws.try')}</a> <a href={`/${language}/procedures/compare?with=${id}`}>{t('web.laws.compare')}</a></p>
        <p className='small soft'>{t('web.laws.advice')}</p>
        <InRussian language={language} />
      </div>
      <div className='road-and-steps'>
        <Part id='road' title={t('web.laws.drawn')}><Drawn language={language} law={law} title={`${t('web.laws.drawn')}: ${title.text}`} /></Part>
        <Steps language={language} law={law} />
      </div>
      <details><summary>{t('web.laws.drawn.table')}</summary><RoadTable language={language} law={law} /></details>
      <Limits language={language} law={law} />
      <Holds language={language} law={law} />
      <Part id='counting' title={t('web.laws.counting')}>
        <ul className='lines text'>
          <li>{t(`web.laws.counting.${law.counting.dayOfEvent}`)}</li><li>{t(`web.laws.counting.${law.counting.end}`)}</li><li>{t('web.laws.counting.whose')}</li>
        </ul>
        <Cited language={language} ground={law.counting.law} number />
      </Part>
      {law.notes && law.notes.length > 0 && <Part id='notes' title={t('web.laws.notes')}><ul className='lines text'>{law.notes.map((note) => <li key={note}><In text={inWordsOf(language, note)} /></li>)}</ul></Part>}
      <Lists language={language} law={law} />
      <Forms language={language} law={law.id} />
      <Part id='sure' title={t('web.laws.sure')}>
        <Marks language={language} />
      </Part>
      <Part id='sources' title={t('web.laws.sources')}>
        <Instruments language={language} sources={sourcesOf(law)} />
        {kind === 'helpers' && <p className='small'><a href={`/${language}/suggest/${codeOfLaw(id)}`}>{t('sources.suggest.link')}</a></p>}
      </Part>
    </PublicPage>
  )
}

function Holds({ language, law }: { language: Language; law: Procedure }) {
  const t = translate(language)
  const holds = Object.entries(law.holds)
  const { aboutHolds } = courseOf(law)
  return (
    <Part id='holds' title={t('web.laws.holds')}>
      {holds.length === 0 ? <p className='text'>{t('web.laws.holds.none')}</p> : <p className='text'>{t('web.laws.holds.lede')}</p>}
      {holds.map(([name, { begins, ends, stops, goesOn = [], law: ground }]) => (
        <div key={name} className='clock'>
          <h3><In text={named(language, 'hold', name)} /></h3>
          <Facts look='glance' facts={[
            { name: t('web.laws.holds.begins'), value: <Names language={language} kind='step' names={begins} /> },
            { name: t('web.laws.holds.ends'), value: <Names language={language} kind='step' names={ends} /> },
            {
              name: t('web.laws.holds.stops'), note: <Briefly language={language} sources={sourcesOf(law)} ground={ground} />,
              value: stops === 'every clock' && goesOn.length > 0 ? <Filled sentence={t('web.laws.holds.all-but')} blanks={{ clocks: <Names language={language} kind='clock' names={goesOn} /> }} /> : stops === 'every clock' ? t('web.laws.holds.all') : stops.length === 0 ? t('web.laws.holds.no-clock') : <Filled sentence={t('web.laws.holds.some')} blanks={{ clocks: <Names language={language} kind='clock' names={stops} /> }} />,
            },
          ]} />
        </div>
      ))}
      {aboutHolds.length > 0 && <ul className='law-steps'>{aboutHolds.map((step) => <OneStep key={step.name} language={language} law={law} drawn={step} />)}</ul>}
    </Part>
  )
}

/** What each piece of evidence proves, and what each form asks for. */
function Lists({ language, law }: { language: Language; law: Procedure }) {
  const t = translate(language)
  const lists = Object.entries(law.lists ?? {})
  if (lists.length === 0) return null
  return (
    <Part id='lists' title={t('web.laws.lists')}>
      {lists.map(([name, { effect, items, law: ground }]) => (
        <div key={name} className='clock'>
          <h3><In text={inWordsOf(language, name)} /></h3>
          {effect !== undefined && <p className='text'><Filled sentence={t('web.laws.lists.effect')} blanks={{ effect: <b><In text={inWordsOf(language, effect)} /></b> }} /></p>}
          <p className='text'>{items.map((item, at) => <span key={item}>{at > 0 && '; '}<In text={inWordsOf(language, item)} /></span>)}.</p>
          <Briefly language={language} sources={sourcesOf(law)} ground={ground} />
        </div>
      ))}
    </Part>
  )
}
