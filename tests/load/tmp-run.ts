import { iati } from './parts/iati.ts'
for (const { what, value, unit, note } of await iati.run()) console.log(what, value, unit, note)
