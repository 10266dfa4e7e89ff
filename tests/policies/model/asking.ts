import type { Row, World } from '../rows.ts'
import { before, find, isLive } from './know.ts'
import { isOpenMeeting, mayBeAsked } from './meetings.ts'
import { anyone, same, type Me, type Rules } from './rule.ts'

type Of = { readonly organisation: string }

/** May this organisation be asked by that one without accepting each question? */
const permits = (world: World, question: Row<'asking_question'>): boolean => world.asking_permission.some((one) =>
  one.organisation === question.organisation && one.id === question.permission && one.partner === question.sender && one.ended_at === null && before(world.now, one.until))
const ruleOf = (world: World, organisation: string) => world.asking_rule.find((one) => one.organisation === organisation)
/** Who has a find has its mark, and may tell the other side. */
const hasFind = (world: World, word: Row<'asking_word'>, mine: (find: Row<'asking_find'>) => boolean): boolean =>
  world.asking_find.some((one) => mine(one) && one.mark === word.mark && one.partner === word.organisation)

/** Questions are between organisations and name nobody; who agreed, who was asked about and what was found is in the files, for those who open them. */
export function askingForStaff(me: Me, world: World): Rules {
  const file = ({ organisation }: Of) => same(organisation, me.files)
  const ours = ({ organisation }: Of) => same(organisation, me.organisation)
  const signed = (row: Of & { readonly by_account: string }) => ours(row) && same(row.by_account, me.account)
  return {
    asking_consent: { see: file, add: (consent) => file(consent) && restsOn(world, consent), remove: file },
    asking_rule: {
      see: anyone, add: signed,
      changeOnly: ['questions_a_day', 'people_a_day', 'alike', 'by_account', 'at', 'version'], change: (was, is) => ours(was) && signed(is),
    },
    asking_permission: {
      see: (one) => ours(one) || same(one.partner, me.organisation), add: (one) => signed(one) && one.ended_at === null,
      changeOnly: ['ended_at', 'ended_by'], change: (was, is) => ours(was) && was.ended_at === null && ours(is) && same(is.ended_by, me.account),
    },
    asking_question: {
      see: (one) => ours(one) || same(one.sender, me.organisation),
      // So many a day; by likeness only between two who both take part in it.
      add: (one) => same(one.sender, me.organisation) && same(one.asked_by, me.account) && one.decided_at === null && one.compared_at === null && one.on_day === world.now.toString().slice(0, 10)
        && one.nth >= 1 && one.nth <= (ruleOf(world, one.organisation)?.questions_a_day ?? 3)
        && (one.way === 'exact' || (one.organisation !== one.sender && ruleOf(world, one.organisation)?.alike === true && ruleOf(world, one.sender)?.alike === true)) && (one.permission === null || permits(world, one)),
      changeOnly: ['decided_at', 'decided_by', 'accepted'],
      change: (was, is) => ours(was) && was.decided_at === null && was.permission === null && was.compared_at === null && ours(is) && same(is.decided_by, me.account),
    },
    asking_part: { see: file },
    asking_find: { see: file, changeOnly: ['referral_asked_at'], change: (was, is) => file(was) && file(is), remove: file },
    asking_word: { see: file, add: (word) => hasFind(world, word, file) },
  }
}

/** Nobody is asked about without a live consent for exactly that, with an organisation of this node or an office of another whose keys count, and no longer. */
function restsOn(world: World, consent: Row<'asking_consent'>): boolean {
  const basis = find(world.basis, consent.organisation, consent.basis)
  return basis !== undefined && isLive(world, basis) && basis.kind === 'consent' && basis.purpose === 'known elsewhere' && basis.person === consent.person && basis.recipient === consent.partner && basis.until.equals(consent.until)
    && mayBeAsked(world, consent.organisation, consent.partner)
}

/** Her own: that she agreed, which she takes back; that she was asked about; where she is known, which ends with it. */
export function askingByCode(me: Me, world: World): Rules {
  const mine = (row: Of & { readonly person: string }) => same(row.organisation, me.askedOf) && same(row.person, me.person)
  return {
    asking_consent: { see: mine, remove: mine },
    asking_part: { see: mine },
    asking_find: { see: mine, remove: mine },
    asking_word: {
      see: (word) => same(word.organisation, me.askedOf) && world.asking_find.some((one) => mine(one) && one.organisation === word.organisation && one.mark === word.mark),
      add: (word) => word.word === 'over' && hasFind(world, word, mine),
    },
  }
}

/** The comparer sees the files of those who agreed, and nobody else's; it reads questions, writes down who took part and what was found. The sweeper takes away what is over. */
export function askingForRobots(me: Me, world: World) {
  const compares = () => me.robot === 'comparer'
  const sweeps = () => me.robot === 'sweeper'
  const lasts = ({ until }: { readonly until: Temporal.Instant }) => before(world.now, until)
  const over = ({ until }: { readonly until: Temporal.Instant }) => before(until, world.now)
  const agreed = (organisation: string, person: string) => compares() && world.asking_consent.some((one) => lasts(one) && one.organisation === organisation && one.person === person)
  const onConsent = (row: Of & { readonly person: string; readonly basis: string; readonly partner: string }) => world.asking_consent.some((one) =>
    lasts(one) && one.organisation === row.organisation && one.basis === row.basis && one.person === row.person && one.partner === row.partner)
  const longAgo = (word: Row<'asking_word'>) => sweeps() && before(word.at, world.now.subtract({ hours: 24 * 60 }))
  const rules: Rules = {
    asking_consent: { see: (one) => (compares() && lasts(one)) || (sweeps() && over(one)), remove: (one) => sweeps() && over(one) },
    asking_rule: { see: compares },
    asking_permission: { see: compares },
    asking_question: {
      see: compares, changeOnly: ['compared_at', 'outcome'],
      change: (was) => compares() && was.compared_at === null && (was.permission !== null || was.accepted === true),
    },
    asking_part: { see: compares, add: (part) => compares() && part.at.equals(world.now) && onConsent(part) },
    asking_find: {
      see: (one) => sweeps() && over(one), remove: (one) => sweeps() && over(one),
      add: (one) => compares() && one.at.equals(world.now) && world.asking_consent.some((consent) => lasts(consent) && consent.organisation === one.organisation && consent.basis === one.basis) && world.asking_part.some((part) =>
        part.organisation === one.organisation && part.person === one.person && part.basis === one.basis && part.partner === one.partner && (part.at.equals(world.now) || isOpenMeeting(world, part))),
    },
    asking_word: { see: longAgo, remove: longAgo },
  }
  return { agreed, rules }
}
