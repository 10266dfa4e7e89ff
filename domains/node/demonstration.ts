import type { z } from 'zod'
import { robot, staff, visitor, type Asking } from '../../core/actor.ts'
import { id, toDay, type Day, type Id } from '../../core/ids.ts'
import type { NodeInTheMaking } from '../../core/making.ts'
import type { HamrohNode } from '../../core/node.ts'
import type { Operation } from '../../core/operation.ts'
import { run } from '../../core/run.ts'
import type { SignIn } from '../../core/sign-in.ts'
import { drawPerson } from '../../database/seed/names.ts'
import { stories, type Story } from '../../database/seed/stories.ts'
import { addNeed, addPlanStep, addTask, asker, askForHelp, openCase, recordAssistance, refer, writeNote } from '../cases/index.ts'
import { giveConsent, recordPerson } from '../people/index.ts'
import { keepOneApart } from './demonstration-apart.ts'
import { fillCoalition } from './demonstration-coalition.ts'
import { authorities } from './authorities.ts'
import { createDemonstrationAuthority } from './create-demonstration-authority.ts'
import { createDemonstration } from './create-demonstration.ts'
import { Chance } from './demonstration/chance.ts'
import { passing } from './demonstration/colleagues.ts'
import { beginningOf, liveThrough, type Founded } from './demonstration/large.ts'
import { planDemonstrationEvents } from './demonstration-events.ts'
import { bringFamily } from './demonstration-family.ts'
import { bringTwice } from './demonstration-twice.ts'
import { openAuthorityFile, openDemonstrationFiles } from './demonstration-procedures.ts'
import { publishFigures } from './demonstration-figures.ts'
import { writeReports } from './demonstration-report.ts'
import { offices, type DemonstrationOffice } from './offices.ts'

/** The password of everybody in a demonstration: the page /demo steps in without it, and shows it for where it is asked. */
export const demonstrationPassword = (node: HamrohNode): string => node.vault.derived('demonstration people').toString('hex').slice(0, 24)

type Doing = {
  readonly organisations: Readonly<Record<string, string>>
  readonly programme: Id<'programme'>
  readonly random: () => number
  run<Input extends z.ZodType, Output>(operation: Operation<Input, Output>, input: z.input<Input>, asking: Asking): Promise<Output>
}

/** The same people each time. */
const seed = 20_261_122

/**
 * Fills a new node with a small demonstration: three offices, thirty invented people from a seed, some of them on their way, one more who is kept apart, and a family of three.
 * Everything after the founding goes through the same gate as everybody's work, and is in the journal.
 */
export async function makeDemonstration(node: HamrohNode, signIn: SignIn): Promise<void> {
  const { organisations, accounts, programme } = await found(node, signIn, offices.flatMap((office) => office.staff))
  const doing: Doing = {
    organisations, programme, random: new Chance(seed).draw,
    run: (operation, input, asking) => run(operation, input, asking, node, { via: 'command' }),
  }
  await keepOneApart({ accounts, run: doing.run })
  await bringFamily({ accounts, run: doing.run })
  await bringTwice({ accounts, run: doing.run })
  const counts = new Map([['Osh', 17], ['Moscow', 8], ['Dushanbe', 5]])
  for (const office of offices) await fill(doing, office, accounts, counts.get(office.place) ?? 0)
  await fillCoalition({ accounts, now: Temporal.Now.instant(), run: doing.run })
  const coordinator = accounts['marat@yoldosh.invalid']
  if (coordinator) await planDemonstrationEvents(doing, coordinator)
  await writeReports({ accounts, now: Temporal.Now.instant(), run: doing.run })
  await openDemonstrationFiles({ accounts, now: Temporal.Now.instant(), run: doing.run })
}

/**
 * Fills a node that is being made with two years of three offices: three hundred invented people from a seed, counted back from today.
 * In: who wants to hear which part of it has passed.
 */
export async function makeLargeDemonstration(node: NodeInTheMaking, signIn: SignIn, tell: (part: number) => void = () => {}): Promise<void> {
  const end = Temporal.Now.instant()
  const beginning = beginningOf(end)
  const founded = await node.at(beginning, () => found(node, signIn, [...offices.flatMap((office) => office.staff), ...passing]))
  await liveThrough({
    ...founded, seed, beginning, end, tell, asker: (code) => asker(node, code),
    doing: (operation, input, asking, at) => node.at(at, () => run(operation, input, asking, node, { via: asking.kind === 'robot' ? 'job' : 'page' })),
  })
  const atTheEnd: Doing['run'] = (operation, input, asking) => node.at(end, () => run(operation, input, asking, node, { via: 'page' }))
  await keepOneApart({ accounts: founded.accounts, run: atTheEnd })
  await bringTwice({ accounts: founded.accounts, run: atTheEnd })
  await bringFamily({ accounts: founded.accounts, run: atTheEnd })
  await fillCoalition({ accounts: founded.accounts, now: end, run: atTheEnd })
  await writeReports({ accounts: founded.accounts, now: end, run: atTheEnd })
  await openDemonstrationFiles({ accounts: founded.accounts, now: end, run: atTheEnd })
}

/** Fills a new node of authorities: two invented ones, with everybody who works there. */
export async function makeAuthorities(node: HamrohNode, signIn: SignIn): Promise<void> {
  const accounts = await accountsOf(node, signIn, authorities.flatMap(({ staff }) => staff))
  await run(createDemonstrationAuthority, { accounts }, robot('founder'), node, { via: 'command' })
  await node.readFacts()
  await openAuthorityFile({ accounts, now: Temporal.Now.instant(), run: (operation, input, asking) => run(operation, input, asking, node, { via: 'page' }) })
}

/** Founds the offices. Everybody who works there has an account; members are those who are described with them. */
async function found(node: HamrohNode, signIn: SignIn, people: readonly { readonly name: string; readonly email: string }[]): Promise<Founded> {
  const accounts = await accountsOf(node, signIn, people)
  const { programme, ...organisations } = await run(createDemonstration, { accounts }, robot('founder'), node, { via: 'command' })
  await node.readFacts()
  return { organisations, accounts, programme: id('programme').parse(programme) }
}

/** An account for everybody, by e-mail. */
async function accountsOf(node: HamrohNode, signIn: SignIn, people: readonly { readonly name: string; readonly email: string }[]): Promise<Record<string, Id<'account'>>> {
  const password = demonstrationPassword(node)
  return Object.fromEntries(await Promise.all(people.map(async ({ name, email }) => [email, await signIn.createAccount({ email, name, password })] as const)))
}

async function fill(doing: Doing, office: DemonstrationOffice, accounts: Readonly<Record<string, Id<'account'>>>, count: number): Promise<void> {
  const workers = office.staff.filter(({ roles }) => roles.includes('case worker')).flatMap(({ email }) => accounts[email] ?? []).map(staff)
  const cases: string[] = []
  for (let at = 0; at < count; at++) {
    const worker = workers[at % workers.length]
    const story = stories[at % stories.length]
    const opened = worker && story && await live(doing, office, worker, story, at)
    if (opened) cases.push(opened)
  }
  const { run: doIt, organisations, programme } = doing
  if (office.place === 'Osh') await publishFigures({ run: doIt, organisation: organisations.Osh ?? '', office, accounts, programme, cases })
  for (const story of stories.slice(0, 2)) await askAnew(doing, office, story)
}

/** A request that nobody has taken yet. */
async function askAnew({ run: doIt, organisations }: Doing, office: DemonstrationOffice, story: Story): Promise<void> {
  const { troubles, account, language } = story
  await doIt(askForHelp, { organisation: organisations[office.place] ?? '', about: 'myself', language, troubles: [...troubles], account, reach: 'by code', danger: false }, visitor)
}

/** One person: recorded, and for two of three a case with what came of it. Out: the case, if there is one. */
async function live(doing: Doing, office: DemonstrationOffice, worker: Asking, story: Story, at: number): Promise<string | undefined> {
  const { run: doIt, random, programme } = doing
  const drawn = drawPerson(random)
  const inOrder = (alphabet: 'cyrillic' | 'latin') => `${drawn.surname[alphabet]} ${drawn.given[alphabet]} ${drawn.patronymic[alphabet]}`
  const { person } = await doIt(recordPerson, {
    names: [{ text: inOrder('cyrillic') }, { text: inOrder('latin') }], language: drawn.language === 'uz' ? 'uz' : 'ru',
    bornOn: `${drawn.born}-${1 + Math.floor(random() * 12)}-${1 + Math.floor(random() * 28)}`, citizenship: { ky: 'KG', uz: 'UZ', tg: 'TJ' }[drawn.language],
    reach: 'by code', mayNotify: false, looked: true, work: story.work, papers: story.papers,
  }, worker)
  if (at % 3 === 2) return undefined
  const { case: opened } = await doIt(openCase, { person }, worker)
  for (const kind of story.needs) await doIt(addNeed, { case: opened, kind }, worker)
  await doIt(addPlanStep, { case: opened, text: story.step, dueOn: inDays(3 + (at % 9)) }, worker)
  await doIt(addTask, { case: opened, text: story.task, dueOn: inDays(at % 8) }, worker)
  await doIt(writeNote, { case: opened, text: story.note }, worker)
  if (at % 2 === 0) await doIt(recordAssistance, { case: opened, kind: story.help, onDay: inDays(-3), programme }, worker)
  if (office.place === 'Dushanbe' && at === 0) await sendToMoscow(doing, person, opened, worker)
  return opened
}

/** One parcel that waits in Moscow for an answer. */
async function sendToMoscow({ run: doIt, organisations }: Doing, person: string, opened: string, worker: Asking): Promise<void> {
  const { basis } = await doIt(giveConsent, {
    person, purpose: 'wages and papers', recipient: organisations.Moscow ?? '', classes: ['name and birth', 'work', 'papers'], language: 'ru',
    wayGiven: 'by telephone', givenOn: inDays(-1), untilOn: inDays(90), crossesBorder: true,
  }, worker)
  await doIt(refer, { case: opened, basis }, worker)
}

const inDays = (days: number): Day => toDay(Temporal.Now.plainDateISO('Asia/Bishkek').add({ days }))
