import { same, type Me, type Rules } from './rule.ts'

/** Files of procedures open to those who open files, in their own organisation. What happened in one is added by whoever signs it, and stays as it was. */
export function proceduresForStaff(me: Me): Rules {
  const file = ({ organisation }: { readonly organisation: string }) => same(organisation, me.files)
  const written = { see: file, add: (row: { readonly organisation: string; readonly by_account: string | null }) => file(row) && same(row.by_account, me.account) }
  return {
    // Which law it runs under, whose it is and when it was opened never change.
    procedure_file: { ...written, changeOnly: ['worker', 'open', 'due_on', 'version', 'sheet'], change: (was, is) => file(was) && file(is) },
    procedure_step: written,
    procedure_lapse: written,
    procedure_taken_back: written,
    procedure_voluntariness: written,
  }
}
