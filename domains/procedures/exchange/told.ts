import type { Law } from '../compile.ts'
import { needs } from '../needs.ts'
import { momentOfRow, type Happened } from '../running/fold.ts'
import { stepNamed } from './sending.ts'

/** A step that came, as the law is told of it. What it needs lies with whoever took it. */
export function toldOf(law: Law, row: { readonly step: string; readonly on_day: string; readonly on_time: string | null; readonly role: string; readonly day: string | null }): Happened {
  const asked = stepNamed(law, row.step)?.needs ?? []
  const day = asked.find((need) => needs[need] === 'day')
  return { step: row.step, on: momentOfRow(row), by: row.role, with: asked.filter((need) => needs[need] !== 'day'), ...(day && { [day]: row.day }) }
}
