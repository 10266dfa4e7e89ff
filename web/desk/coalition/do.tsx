import type { ReactNode } from 'react'
import { data, type RouterContextProvider } from 'react-router'
import { listMembers, listPractices, showCoalition, showOurs, votes } from '../../../domains/coalition/index.ts'
import { listReleases } from '../../../domains/evidence/index.ts'
import type { Language } from '../../../core/words.ts'
import type { Route } from './+types/do'
import { filled } from '../../form.ts'
import { Select } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { nothingHere } from '../../public/layout.tsx'
import { InWords, toldIn } from '../../public/register.tsx'
import { act, read } from '../../visit.ts'
import { dayInWords, languageOf, translate } from '../../words.ts'
import { dayTyped } from '../days.ts'
import { DeskPage } from '../page.tsx'
import { deedNamed, targetCodes, type Deed } from './deeds.ts'
import { AskedField, type Found } from './fields.tsx'

const isDay = /^\d{4}-\d\d-\d\d$/

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const deed = deedNamed(params.deed)
  if (!deed) throw nothingHere()
  const language = languageOf(params.language) ?? 'en'
  const named = namedIn(request, deed)
  const id = deed.kind === undefined ? (named.body ?? named.agreement) : named[deed.kind]
  const kind = deed.kind ?? (named.body ? 'body' : 'agreement')
  const shown = id === undefined ? undefined : await read({ context }, showOurs, { kind, id })
  const names = new Set(deed.fields.map(({ name }) => name))
  const { goals, areas, forms, activities } = await read({ context }, showCoalition, {})
  const says = [...goals, ...areas, ...forms].map(({ code, text }) => ({ code, text }))
  const found: Found = {
    ...(names.has('type') && { type: activities.map(({ code, text }) => ({ value: code, text: toldIn(language, text).text })) }),
    ...(names.has('target') && { target: says.map(({ code, text }) => ({ value: code, text: `${code} ${toldIn(language, text).text}` })) }),
    ...await foundIn({ context }, names),
    ...(shown && choicesOf(language, shown)),
  }
  const values = deed.kind === undefined ? {} : Object.fromEntries(Object.entries(shown?.fields ?? {}).map(([name, value]) => [name, drawnValue(value)]))
  return { deed: params.deed, named, found, says, values, version: deed.kind === undefined ? undefined : shown?.version, voters: params.deed === 'record-decision' ? (shown?.body?.seats ?? []) : [], once: crypto.randomUUID() }
}

/** What the address says the deed is about: ids and versions, and nothing else. */
function namedIn(request: Request, deed: Deed): Readonly<Record<string, string>> {
  const asked = new URL(request.url).searchParams
  return Object.fromEntries(deed.ids.flatMap((name) => { const value = asked.get(name); return value !== null && /^[0-9a-f-]{1,36}$/.test(value) ? [[name, value]] : [] }))
}

const drawnValue = (value: unknown): unknown => (Array.isArray(value) && value.some((one) => !targetCodes.includes(String(one))) ? value.join('\n') : typeof value === 'string' && isDay.test(value) ? (dayTyped(value) ?? value) : value)

/** What one may choose from that stands elsewhere: members, practices, releases. */
async function foundIn({ context }: { context: Readonly<RouterContextProvider> }, names: ReadonlySet<string>): Promise<Found> {
  return {
    ...(names.has('member') && { member: (await read({ context }, listMembers, {})).map(({ member, name }) => ({ value: member, text: name })) }),
    ...(names.has('practice') && { practice: (await read({ context }, listPractices, {})).map(({ practice, title }) => ({ value: practice, text: title })) }),
    ...(names.has('release') && { release: (await read({ context }, listReleases, {})).map(({ release, reference }) => ({ value: release, text: reference })) }),
  }
}

/** What one may choose from that belongs to the thing itself: the parties of an agreement, the meetings and decisions of a body. */
function choicesOf(language: Language, { kind, fields, body }: Awaited<ReturnType<(typeof showOurs)['run']>>): Found {
  const parties = kind === 'agreement' && Array.isArray(fields.parties) ? fields.parties.map((one) => ({ value: String(one), text: String(one) })) : []
  return {
    giver: parties, receiver: parties,
    meeting: (body?.meetings ?? []).map(({ meeting, onDay }) => ({ value: meeting, text: dayInWords(language, onDay) })),
    corrects: (body?.decisions ?? []).filter(({ correctedBy }) => correctedBy === null).map(({ decision, onDay, text }) => ({ value: decision, text: `${dayInWords(language, onDay)}: ${text.slice(0, 60)}` })),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const deed = deedNamed(params.deed)
  if (!deed) throw data(null, { status: 404 })
  const fixed = namedIn(request, deed)
  return act({ context, request }, deed.operation, { fixed, then: (_, language) => (fixed.application ? `/${language}/desk/coalition/applications` : `/${language}/desk/coalition`) })
}

export default function Do({ params, loaderData: { deed: name, named, found, says, values, version, voters, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const deed = deedNamed(name)
  if (!deed) return null
  const at = filled(actionData?.sent ?? { language, ...values }, actionData?.problem.fields)
  const words = new Map<string, ReactNode>(says.map(({ code, text }) => [code, <InWords key={code} language={language} text={text} />]))
  const labels = Object.fromEntries(deed.fields.map((field) => [field.name, t(field.label)]))
  const search = new URLSearchParams(named).toString()
  return (
    <DeskPage language={language} tab='/coalition' path={`/coalition/${name}${search && `?${search}`}`} title={t(deed.title)}>
      <div className='headrow'><h1>{t(deed.title)}</h1><p><a href={`/${language}/desk/coalition`}>{t('coalition.title')}</a></p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} labels={labels} />}
      <Form once={once} label={t(deed.title)} {...(version !== undefined && { seen: version })}>
        {deed.fields.map((field) => <AskedField key={field.name} language={language} field={field} filling={at(field.name)} found={found} says={words} />)}
        {voters.length > 0 && <p className='small soft'>{t('coalition.field.votes')}</p>}
        {voters.map((seat) => <Select key={seat.seat} {...at(`votes.${seat.seat}`)} label={seat.name} none='…' options={votes.map((value) => ({ value, text: t(`coalition.vote.${value}`) }))} />)}
        <p className='row'><Submit>{t('coalition.desk.save')}</Submit></p>
      </Form>
    </DeskPage>
  )
}
