import type { World } from '../rows.ts'
import { find } from './know.ts'
import { same, type Me, type Rules } from './rule.ts'

type Ours = { readonly organisation: string }

/** What follows a return: added in one's own name, in one's own organisation, and never changed, but for the ceiling and the version of a plan. */
export function reintegrationForStaff(me: Me, world: World): Rules {
  const file = ({ organisation }: Ours) => same(organisation, me.files)
  const written = { see: file, add: (row: Ours & { readonly by_account: string | null }) => file(row) && same(row.by_account, me.account) }
  return {
    procedure_target: written,
    return_plan: { ...written, changeOnly: ['ceiling', 'version'], change: (was, is) => file(was) && file(is) },
    return_plan_line: written,
    return_plan_line_end: written,
    return_plan_agreement: written,
    return_instalment: written,
    return_instalment_event: written,
    return_weights: written,
    monitoring: written,
    monitoring_result: written,
    monitoring_report: written,
    // What is asked with a parcel: the receiver reads it; the sender of that very parcel adds it while the parcel lives.
    monitoring_request: {
      see: file,
      add: ({ organisation, parcel }) => {
        const sent = find(world.parcel, organisation, parcel)
        return sent !== undefined && sent.live && same(sent.sender, me.files)
      },
    },
  }
}

/** Who holds a code and was checked reads the plan of her own return, and what was paid of it. */
export function reintegrationByCode(me: Me, world: World): Rules {
  const myPlan = (organisation: string, plan: string) => {
    const found = find(world.return_plan, organisation, plan)
    return found !== undefined && same(organisation, me.askedOf) && same(found.person, me.person)
  }
  const myLine = (organisation: string, line: string) => {
    const found = find(world.return_plan_line, organisation, line)
    return found !== undefined && myPlan(organisation, found.plan)
  }
  const myInstalment = (organisation: string, instalment: string) => {
    const found = find(world.return_instalment, organisation, instalment)
    return found !== undefined && myLine(organisation, found.line)
  }
  return {
    return_plan: { see: ({ organisation, id }) => myPlan(organisation, id) },
    return_plan_line: { see: ({ organisation, plan }) => myPlan(organisation, plan) },
    return_plan_line_end: { see: ({ organisation, line }) => myLine(organisation, line) },
    return_plan_agreement: { see: ({ organisation, plan }) => myPlan(organisation, plan) },
    return_instalment: { see: ({ organisation, line }) => myLine(organisation, line) },
    return_instalment_event: { see: ({ organisation, instalment }) => myInstalment(organisation, instalment) },
  }
}
