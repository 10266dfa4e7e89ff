import { Refused } from '../../../core/refused.ts'
import type { Told } from '../../sources/index.ts'
import type { EventFacts } from '../facts.ts'

type Panel = EventFacts['panels'][number]
/** The longest line, and how many there may be: what a printed programme holds. */
const most = { letters: 300, lines: 200 }
const unreadable = (field: string, key: string, number: number) => new Refused('invalid', 'core.refused.invalid', { fields: { [field]: [{ key, filled: { number } }] } })

/** One entry a line; empty lines are left out. Throws Refused for a line that is too long, by its number. */
export function readLines(field: string, text: string): string[] {
  const lines = text.split('\n').map((one) => one.trim()).filter((one) => one !== '')
  const long = lines.findIndex((one) => one.length > most.letters)
  if (long !== -1) throw unreadable(field, 'events.plans.long-line', long + 1)
  if (lines.length > most.lines) throw unreadable(field, 'events.plans.many-lines', most.lines)
  return lines
}

/**
 * Tracks, panels and contributions as people write a programme: `# Track`, a line for each panel, `- Contribution / who` beneath it.
 * A contribution before the first panel is refused.
 */
export function readPanels(text: string, told: (text: string) => Told): Panel[] {
  const panels: Panel[] = []
  let track: Told | undefined
  for (const [at, one] of readLines('panels', text).entries()) {
    if (one.startsWith('#')) track = told(one.replace(/^#+\s*/, ''))
    else if (!/^[-–—•]/.test(one)) panels.push({ title: told(one), ...(track && { track }), contributions: [] })
    else {
      const [title = '', by] = one.replace(/^[-–—•]\s*/, '').split(/\s+\/\s+/)
      const panel = panels.at(-1)
      if (!panel || title === '') throw unreadable('panels', 'events.plans.no-panel', at + 1)
      panel.contributions.push({ title: told(title), ...(by && { by }) })
    }
  }
  return panels
}

/** The same, written out again for the form. */
export const writePanels = (panels: readonly Panel[]): string => panels.flatMap(({ title, track, contributions }, at) => [
  ...(track && track.en !== panels[at - 1]?.track?.en ? [`# ${track.en}`] : []), title.en, ...contributions.map((one) => `- ${one.title.en}${one.by ? ` / ${one.by}` : ''}`),
]).join('\n')

/** An agenda: `10:00 Opening`, one line each. A line without its hour is refused. */
export const readAgenda = (text: string, told: (text: string) => Told): EventFacts['agenda'] => readLines('agenda', text).map((one, at) => {
  const [, hour = '', minute = '', title = ''] = /^(\d{1,2})[:.](\d\d)\s+(.+)$/.exec(one) ?? []
  if (title === '' || Number(hour) > 23 || Number(minute) > 59) throw unreadable('agenda', 'events.plans.no-hour', at + 1)
  return { from: `${hour.padStart(2, '0')}:${minute}`, title: told(title) }
})
export const writeAgenda = (agenda: EventFacts['agenda']): string => agenda.map(({ from, title }) => `${from} ${title.en}`).join('\n')
