import { classes, type ShownBasis } from '../../people/index.ts'
import { refusalOn } from './ground.ts'

type Sent = { readonly basis: string; readonly receiver: { readonly organisation: string }; readonly live: boolean; readonly state: string }

/**
 * Why nothing can be referred from a case on a basis of its person: the key of the reason, or null when it can.
 * The same rule as `refer`, asked beforehand, so that a page can say it beside the button.
 * In: the basis; our own organisation and country; what was referred from this case; the present moment.
 */
export function whyNotOn(basis: ShownBasis, { organisation, country, sent, now }: { organisation: string; country: string | null; sent: readonly Sent[]; now: Temporal.Instant }): string | null {
  const covered = classes.filter((one) => basis.classes.includes(one))
  const refusal = refusalOn({
    kind: basis.kind, ofThisPerson: true, toOurselves: basis.recipient.organisation === organisation, withdrawn: basis.state === 'withdrawn',
    until: Temporal.Instant.from(basis.until), approved: basis.state !== 'not approved', reviewed: basis.state !== 'text not reviewed', classes: basis.classes,
    mayCross: basis.recipient.country === country || basis.crossesBorder,
    alreadyShared: sent.some((one) => one.basis === basis.basis && one.receiver.organisation === basis.recipient.organisation && one.live && one.state !== 'declined'),
  }, covered, now)
  return refusal?.saying.key ?? null
}
