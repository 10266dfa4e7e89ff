import type { World } from '../rows.ts'
import { anyone, same, type Me, type Rules } from './rule.ts'

type Of = { readonly organisation: string; readonly report: string }
const has = (rows: readonly Of[], { organisation, report }: Of): boolean => rows.some((one) => one.organisation === organisation && one.report === report)

/** An annual report that was published, as everybody reads it: without what was left out. */
export function annualForAll(world: World) {
  const published = (row: Of) => has(world.annual_publication, row)
  return {
    annual_report: { see: ({ organisation, id }) => published({ organisation, report: id }) },
    annual_figure: { see: published },
    annual_sentence: { see: (row) => published(row) && !row.left_out },
    annual_approval: { see: published },
    annual_publication: { see: anyone },
  } satisfies Rules
}

/** Strangers, and those who ask, learn in which role somebody approved, and nobody's account. */
export function annualForStrangers(world: World) {
  const all = annualForAll(world)
  return {
    ...all,
    annual_report: { ...all.annual_report, seeOnly: ['organisation', 'id', 'year', 'version', 'corrects', 'correction', 'as_of', 'begun_at'] },
    annual_sentence: { ...all.annual_sentence, seeOnly: ['organisation', 'id', 'report', 'chapter', 'place', 'shape', 'key', 'made', 'written', 'moved', 'left_out', 'version'] },
    annual_approval: { ...all.annual_approval, seeOnly: ['organisation', 'report', 'revision', 'role', 'at'] },
    annual_publication: { ...all.annual_publication, seeOnly: ['organisation', 'report', 'at', 'hash', 'public_key', 'signature'] },
  } satisfies Rules
}

/** The keeper writes drafts; what is published never changes. A second person approves the revision that stands, and only that is published. */
export function annualForStaff(me: Me, world: World) {
  const all = annualForAll(world)
  const ours = ({ organisation }: { readonly organisation: string }) => same(organisation, me.organisation)
  const keeps = (row: { readonly organisation: string }) => ours(row) && world.register_keeper.some(({ organisation }) => organisation === row.organisation)
  const signed = (row: { readonly organisation: string; readonly by_account: string }) => ours(row) && same(row.by_account, me.account)
  const isDraft = (row: Of) => ours(row) && !has(world.annual_publication, row)
  const reportOf = ({ organisation, report }: Of) => world.annual_report.find((one) => one.organisation === organisation && one.id === report)
  const itself = ({ organisation, id }: { readonly organisation: string; readonly id: string }): Of => ({ organisation, report: id })
  const changes = (was: Of, is: Of) => isDraft(was) && isDraft(is)
  return {
    annual_report: {
      see: (row) => ours(row) || all.annual_report.see(row), add: (row) => keeps(row) && same(row.begun_by, me.account),
      changeOnly: ['revision', 'as_of'], change: (was, is) => changes(itself(was), itself(is)),
    },
    annual_figure: { see: (row) => ours(row) || all.annual_figure.see(row), add: isDraft, changeOnly: ['value', 'leads'], change: changes, remove: isDraft },
    annual_sentence: {
      see: (row) => ours(row) || all.annual_sentence.see(row), add: isDraft, remove: isDraft,
      changeOnly: ['chapter', 'place', 'key', 'made', 'written', 'moved', 'left_out', 'version', 'edited_by', 'edited_at'], change: changes,
    },
    // Neither the one who began it nor anybody whose words are in it, and only what stands.
    annual_approval: {
      see: (row) => ours(row) || all.annual_approval.see(row),
      add: (row) => {
        const report = reportOf(row)
        return signed(row) && report !== undefined && report.revision === row.revision && report.begun_by !== row.by_account
          && !world.annual_sentence.some((one) => one.organisation === row.organisation && one.report === row.report && one.edited_by === row.by_account)
          && world.member_role.some((one) => one.organisation === row.organisation && one.account === row.by_account && one.role === row.role)
      },
    },
    annual_publication: {
      see: anyone,
      add: (row) => signed(row) && keeps(row) && world.annual_approval.some((one) => one.organisation === row.organisation && one.report === row.report && reportOf(one)?.revision === one.revision),
    },
  } satisfies Rules
}
