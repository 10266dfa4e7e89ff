import { rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { openHouse } from '../house.ts'
import { median, memoryOf, type Measure, type Part } from '../measure.ts'
import { demonstration } from '../world.ts'

/** How long until the first page, and how much memory the application and its database take then. */
export const start: Part = {
  name: 'start', says: 'from the start of the program to the first page that is answered, and the memory of it all',
  async run() {
    rmSync(demonstration, { recursive: true, force: true })
    const folder = demonstration
    const starts: number[] = []
    const empty = await openHouse(folder)
    const made = memoryOf(empty.processes())
    await empty.close()
    let peak = made
    for (let times = 0; times < 3; times++) {
      const house = await openHouse(folder)
      starts.push(house.seconds)
      for (let looks = 0; looks < 10; looks++, await wait(100)) {
        await fetch(`${house.url}/ru/ask`).then((answer) => answer.text())
        const now = memoryOf(house.processes())
        if (now.proportional > peak.proportional) peak = now
      }
      await house.close()
    }
    const measures: Measure[] = [
      { what: 'first answer on a folder that is there', value: median(starts), unit: 's', aim: 2.5, note: 'median of three starts' },
      { what: 'first answer on an empty folder, which becomes a demonstration', value: empty.seconds, unit: 's' },
      { what: 'most memory, application and database, each shared page once', value: peak.proportional, unit: 'MB', aim: 1536, note: `${Math.round(peak.resident)} MB when each process counts it again` },
    ]
    return measures
  },
}
