import type { Row, World } from '../rows.ts'
import { before, find } from './know.ts'
import { complaintOpensBy } from './opens.ts'
import { same, type Me, type Rules } from './rule.ts'

type Whole = { readonly organisation: string }
/** Where somebody was named and has agreed, and neither ended it. */
const namedFor = (world: World, duty: Row<'complaint_duty'>): Row<'complaint_receiver'> | undefined =>
  world.complaint_receiver.find((one) => one.organisation === duty.about && one.id === duty.id)
const dutyOf = (world: World, complaint: Row<'complaint'>) => find(world.complaint_duty, complaint.organisation, complaint.duty)
const ofComplaint = (world: World, organisation: string, complaint: string) => find(world.complaint, organisation, complaint)

/** A stranger sees who receives complaints, and complains to whoever was named and agreed. Nothing comes back. */
export const complaintsOfStrangers = (_me: Me, world: World) => ({
  complaint_receiver: { see: ({ ended_at }) => ended_at === null, seeOnly: ['organisation', 'id', 'receiver_organisation', 'ended_at'] },
  complaint_duty: { see: ({ ended_at }) => ended_at === null, seeOnly: ['organisation', 'id', 'about', 'name', 'deputy_name', 'acknowledge_within_days', 'ended_at'] },
  complaint: {
    add: (complaint) => {
      const duty = dutyOf(world, complaint)
      const stands = duty !== undefined && duty.ended_at === null && duty.about === complaint.about && namedFor(world, duty)?.ended_at === null
      return stands && complaint.acknowledged_at === null && complaint.found_at === null && complaint.erased_at === null
    },
  },
}) satisfies Rules

/** The key of a complaint goes where somebody stands ready to receive one. */
export const bringsKey = (world: World, key: Row<'subject_key'>): boolean =>
  key.wrapped !== null && world.complaint_duty.some(({ organisation, ended_at }) => organisation === key.organisation && ended_at === null)

/** Who holds the code of a complaint has that complaint, its words and who reads it. */
export function complaintsByCode(me: Me, world: World) {
  const mine = (complaint: Row<'complaint'>) => complaintOpensBy(world, complaint, me.complaintCode)
  const inMine = ({ organisation, complaint }: { readonly organisation: string; readonly complaint: string }) => {
    const found = ofComplaint(world, organisation, complaint)
    return found !== undefined && mine(found)
  }
  return {
    complaint_duty: {
      see: (duty) => world.complaint.some((one) => one.organisation === duty.organisation && one.duty === duty.id && mine(one)),
      seeOnly: ['organisation', 'id', 'about', 'name', 'deputy_name', 'acknowledge_within_days', 'ended_at'],
    },
    // She alone says what may be passed on, and has it forgotten, at once and for good.
    complaint: { see: mine, changeOnly: ['pass_on', 'sealed', 'erased_at'], change: (was, is) => mine(was) && was.erased_at === null && (is.erased_at === null || is.erased_at.equals(world.now)) },
    complaint_message: { see: inMine, add: (message) => inMine(message) && message.written_by === 'complainer' && message.by_account === null, remove: inMine },
  } satisfies Rules
}

/** The key and the journal of one's own complaint. */
export const isOwnComplaint = (me: Me, organisation: string, subject: string | null): boolean => same(organisation, me.complainedTo) && same(subject, me.complaint)

/** Of an organisation's people only the one who receives a complaint and her deputy open it, whatever their roles. */
export function complaintsOfStaff(me: Me, world: World) {
  const ours = ({ organisation }: Whole) => same(organisation, me.organisation)
  const receives = (complaint: Row<'complaint'>) => {
    const duty = dutyOf(world, complaint)
    return ours(complaint) && duty !== undefined && (same(duty.account, me.account) || same(duty.deputy, me.account))
  }
  const onMine = ({ organisation, complaint }: { readonly organisation: string; readonly complaint: string }) => {
    const found = ofComplaint(world, organisation, complaint)
    return found !== undefined && receives(found)
  }
  const mayPass = (measure: Row<'complaint_measure'>) => world.complaint_message.some((message) => {
    const complaint = ofComplaint(world, message.organisation, message.complaint)
    if (!complaint || message.organisation !== measure.sender || message.measure !== measure.id || message.class !== measure.class) return false
    const named = find(world.complaint_receiver, complaint.about, complaint.duty)
    return receives(complaint) && complaint.about === measure.organisation && named !== undefined && same(named.receiver_organisation, me.organisation)
      && [named.contact, named.second].includes(measure.for_account) && (complaint.pass_on === 'with name' || complaint.pass_on === measure.class)
  })
  const forMe = (measure: Row<'complaint_measure'>) => ours(measure) && same(measure.for_account, me.account)
  return {
    complaint_receiver: {
      see: (named) => ours(named) || same(named.receiver_organisation, me.organisation),
      add: (named) => ours(named) && named.ended_at === null && same(named.named_by, me.account),
      changeOnly: ['ended_by', 'ended_at'],
      change: (was, is) => ours(was) && was.ended_at === null && ours(is) && same(is.ended_by, me.account),
    },
    complaint_duty: {
      see: (duty) => ours(duty) || same(duty.about, me.organisation),
      add: (duty) => {
        const named = namedFor(world, duty)
        return ours(duty) && same(duty.account, me.account) && duty.deputy === null && duty.ended_at === null
          && named !== undefined && named.ended_at === null && named.receiver_organisation === duty.organisation
      },
      changeOnly: ['deputy', 'deputy_name', 'ended_by', 'ended_at'],
      // The receiver; or a supervisor where nobody stands in, who never names herself. What one of the two may begin, the other may end.
      change: (was, is) => {
        const herself = (duty: Row<'complaint_duty'>) => ours(duty) && same(duty.account, me.account)
        const begins = herself(was) || (was.deputy === null && same(was.organisation, me.supervises))
        const ends = herself(is) || (me.account !== null && is.deputy !== null && is.deputy !== me.account)
        return begins && ends
      },
    },
    complaint: {
      see: receives,
      changeOnly: ['acknowledged_by', 'acknowledged_at', 'finding', 'found_by', 'found_at', 'forget_at'],
      change: (was, is) => receives(was) && receives(is) && was.erased_at === null,
    },
    complaint_message: {
      see: onMine,
      add: (message) => onMine(message) && same(message.by_account, me.account) && ofComplaint(world, message.organisation, message.complaint)?.erased_at === null,
    },
    complaint_measure: {
      see: forMe, add: (measure) => measure.answered_at === null && mayPass(measure),
      changeOnly: ['answered_at'], change: (was, is) => forMe(was) && forMe(is),
    },
    complaint_measure_answer: {
      see: (answer) => world.complaint_message.some((one) => one.organisation === answer.organisation && one.measure === answer.measure && onMine(one)),
      add: (answer) => world.complaint_measure.some((one) => one.id === answer.measure && one.sender === answer.organisation && forMe(one)),
    },
  } satisfies Rules
}

/** The key of a complaint that one receives, whichever role she has. */
export const keyOfReceived = (me: Me, world: World, key: Row<'subject_key'>): boolean => {
  const found = ofComplaint(world, key.organisation, key.subject)
  return found !== undefined && (complaintsOfStaff(me, world).complaint.see(found))
}

/** The founder names the first; the worker gives what one left to her deputy; the sweeper forgets what has had its time. */
export function complaintsOfRobots(me: Me, world: World) {
  const am = (name: Me['robot']) => me.robot === name
  const over = (complaint: Row<'complaint'>) => am('sweeper') && before(complaint.forget_at, world.now)
  const hasRole = ({ organisation, account }: { readonly organisation: string; readonly account: string }) =>
    world.member_role.some((one) => one.organisation === organisation && one.account === account)
  const inOver = ({ organisation, complaint }: { readonly organisation: string; readonly complaint: string }) => {
    const found = ofComplaint(world, organisation, complaint)
    return found !== undefined && over(found)
  }
  const passed = (measure: Row<'complaint_measure'>) => am('sweeper') && before(measure.until, world.now)
  return {
    rules: {
      complaint_receiver: { add: () => am('founder') },
      complaint_duty: {
        see: () => am('worker'), add: () => am('founder'), changeOnly: ['account', 'name', 'deputy', 'deputy_name'],
        change: (was, is) => am('worker') && !hasRole(was) && hasRole(is) && is.deputy === null,
      },
      complaint: { see: over, changeOnly: ['sealed', 'erased_at'], change: (was, is) => over(was) && over(is) && is.erased_at !== null },
      complaint_message: { see: inOver, remove: inOver },
      complaint_measure: { see: passed, remove: passed },
    } satisfies Rules,
    keyOfOver: (key: Row<'subject_key'>) => inOver({ organisation: key.organisation, complaint: key.subject }),
  }
}
