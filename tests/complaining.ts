import { visitor, type Asking } from '../core/actor.ts'
import { agreeToReceive, complain, complainer, nameReceiver, type ComplaintKind, type PassOn } from '../domains/complaints/index.ts'
import type { World } from './world.ts'

/** Osh has named the supervisor in Moscow to receive complaints about it; its administrator is the first whom she may turn to, its supervisor the second. */
export async function nameInMoscow(world: World): Promise<string> {
  const { osh, moscow } = world
  const { receiver } = await world.asPage(nameReceiver, {
    organisation: moscow.organisation, name: `supervisor of ${moscow.name}`, contact: osh.accounts.administrator, second: osh.accounts.supervisor,
  }, osh.administrator)
  await world.asPage(agreeToReceive, { receiver, acknowledgeWithinDays: 5 }, moscow.supervisor)
  return receiver
}

/** Words that nobody but the receiver may meet. */
export const complaintSecrets = ['Puling boʻlmasa', 'Sharofat', 'Nodira opa']

/** Somebody complains about the office in Osh. Out: the complaint, its code, and who holds it. */
export async function complainAboutOsh(world: World, rest: { passOn?: PassOn; kind?: ComplaintKind; danger?: boolean } = {}): Promise<{ complaint: string; code: string; holder: Asking }> {
  const { complaint, code } = await world.asPage(complain, {
    organisation: world.osh.organisation, kind: 'asked for money', account: 'Puling boʻlmasa, kelma, dedi', worker: 'Sharofat', name: 'Nodira opa', language: 'uz', ...rest,
  }, visitor)
  return { complaint, code, holder: complainer(world.node, code) }
}
