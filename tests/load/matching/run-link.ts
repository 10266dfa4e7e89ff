import { linkFiles } from '../../../domains/people/registers/link-files.ts'

/** Links the files that it is given, in a process of its own, and tells what came out: who was taken for whom, how long it took from the first line on, the memory at its most. */
const began = performance.now()
const [, , files = '', ...rest] = process.argv
const { records, linked } = await linkFiles(files.split('|'), rest[0], 0, () => {})
const milliseconds = performance.now() - began
const bytes = process.resourceUsage().maxRSS * 1024
const id = (record: number) => records.text('id', record)
const found = linked.clusters
  ? [...Map.groupBy(Array.from(linked.clusters, (cluster, record) => [cluster, id(record)] as const), ([cluster]) => cluster).values()].map((all) => all.map(([, one]) => one))
  : Array.from(linked.chosen, (pair) => [id(linked.pairs.one[pair] ?? 0), id(linked.pairs.other[pair] ?? 0)])
process.stdout.write(JSON.stringify({ milliseconds, bytes, cpu: process.threadCpuUsage().user / 1000, pairs: linked.pairs.one.length, found }))
