/** Machine-readable zones of passports, cards and visas (ICAO 9303): read, checked, and never put right unasked. No database, nobody signed in. */
export { possibleCyrillic } from './cyrillic.ts'
export { longestZone } from './lines.ts'
export { likelyMeant, type Offer } from './misread.ts'
export { wholeName } from './names.ts'
export { faults, readMachineZone, remarks, type Fault, type ReadZone, type Zone } from './read.ts'
