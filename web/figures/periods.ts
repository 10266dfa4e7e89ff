import type { listReleases } from '../../domains/evidence/index.ts'

type Release = Awaited<ReturnType<typeof listReleases.run>>[number]
/** One period of one organisation: the version that counts, those before it, and the period that it published before this one. */
export type Period = { readonly now: Release; readonly earlier: readonly Release[]; readonly before: Release | undefined }

/** Releases as rows of a list, in the order in which they came: each period of an organisation once, by its newest version. */
export function periodsOf(releases: readonly Release[]): readonly Period[] {
  const rows = [...Map.groupBy(releases, ({ organisation, period }) => `${organisation.organisation} ${period.from} ${period.to}`).values()].flatMap((versions) => {
    const [now, ...earlier] = [...versions].sort((a, b) => b.version - a.version || (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''))
    return now ? [{ now, earlier }] : []
  })
  return rows.map(({ now, earlier }) => ({
    now, earlier,
    before: rows.map((one) => one.now).filter((one) => one.organisation.organisation === now.organisation.organisation && !one.withdrawn && one.period.to < now.period.to).sort((a, b) => b.period.to.localeCompare(a.period.to))[0],
  }))
}
