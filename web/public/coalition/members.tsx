import { listMembers, memberStates, showMemorandum } from '../../../domains/coalition/index.ts'
import type { Route } from './+types/members'
import { Empty } from '../../parts/empty.tsx'
import { Table } from '../../parts/table.tsx'
import { read } from '../../visit.ts'
import { countryName, dayInWords, languageNames, languageOf } from '../../words.ts'
import { Part } from '../register.tsx'
import { TakeLine } from '../take-line.tsx'
import { translate } from '../words.ts'
import { Choices, CoalitionPage, OwnText } from './own.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams.get('state')
  const state = memberStates.find((one) => one === asked)
  return { state, members: await read({ context }, listMembers, { ...(state && { state }) }), versions: await read({ context }, showMemorandum, {}) }
}

export default function Members({ params, loaderData: { state, members, versions } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  return (
    <CoalitionPage language={language} path='/members' title='coalition.members.title' lede='coalition.members.lede'>
      <div className='part flow'>
        <Choices language={language} label={t('coalition.members.history')} here={`/${language}/coalition/members`} name='state' chosen={state} all={memberStates.map((value) => ({ value, text: t(`coalition.state.${value}`) }))} />
        <TakeLine language={language} list='members' search={state ? `?state=${encodeURIComponent(state)}` : ''} />
        {members.length === 0 ? <Empty level={2} title={t('coalition.members.none')} next={<a href={`/${language}/coalition/apply`}>{t('coalition.apply.title')}</a>} /> : (
          <>
            <Table caption={t('coalition.members.title')} rows={members} keyOf={({ member }) => member} columns={[
              { head: t('coalition.members.name'), as: 'row', cell: (one) => <span id={one.member}>{one.name}</span> },
              { head: t('coalition.members.country'), cell: (one) => countryName(language, one.country) },
              { head: t('coalition.members.history'), cell: (one) => one.history.map(({ state: is, onDay }) => <span key={`${is} ${onDay}`} className='party'>{t(`coalition.state.${is}`)}: {dayInWords(language, onDay)}</span>) },
              { head: t('coalition.members.acceded'), cell: (one) => one.acceded.map(({ version, onDay }) => <span key={version} className='party'>{t('coalition.members.version', { number: version, date: onDay })}</span>) },
            ]} />
            <p><a href={`/${language}/coalition/apply`}>{t('coalition.apply.title')}</a></p>
          </>
        )}
      </div>
      <Part id='memorandum' title={t('coalition.memorandum.title')}>
        {versions.length === 0 && <p className='soft'>{t('coalition.memorandum.none')}</p>}
        {versions.map(({ memorandum, version, inForceOn, texts, acceded }) => (
          <section key={memorandum} className='flow' aria-labelledby={memorandum}>
            <h3 id={memorandum}>{t('coalition.memorandum.version', { number: version })}</h3>
            <p className='small soft'>{t('coalition.memorandum.in-force', { date: inForceOn })}</p>
            {texts.map((one) => <details key={one.language}><summary>{languageNames(language, [one.language])}</summary><OwnText {...one} /></details>)}
            {acceded.length === 0 ? <p className='small soft'>{t('coalition.memorandum.nobody')}</p>
              : <ul className='lines'>{acceded.map(({ name, country, onDay }) => <li key={`${name} ${onDay}`}>{name} <span className='small soft'>{countryName(language, country)}, {dayInWords(language, onDay)}</span></li>)}</ul>}
          </section>
        ))}
      </Part>
    </CoalitionPage>
  )
}
