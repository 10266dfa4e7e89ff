/** A place on the globe, WGS 84, in degrees: north and east are positive. */
export type Place = { readonly latitude: number; readonly longitude: number }

/**
 * An equal-area conic projection (Albers): the two parallels that keep their length, the meridian that stands upright (all in degrees), what one radian is in the
 * drawing's units, and where the drawing has the point at which that meridian meets the latitude `middle`.
 */
export type Projection = { readonly parallels: readonly number[]; readonly upright: number; readonly scale: number; readonly origin: readonly number[] }

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Where a place stands in the drawing, in its units from the left and from above. In: degrees, WGS 84. The point may lie outside of the drawing. */
export function project({ parallels: [south = 0, north = 0], upright, scale, origin: [left = 0, top = 0] }: Projection, { latitude, longitude }: Place): { x: number; y: number } {
  const n = (Math.sin(radians(south)) + Math.sin(radians(north))) / 2
  const c = 1 + Math.sin(radians(south)) * (2 * n - Math.sin(radians(south)))
  const from = Math.sqrt(c) / n
  const radius = Math.sqrt(c - 2 * n * Math.sin(radians(latitude))) / n
  // The short way round the globe: a degree west of 180 is no 359 degrees away.
  const turn = n * radians(((longitude - upright + 540) % 360) - 180)
  return { x: left + scale * radius * Math.sin(turn), y: top - scale * (from - radius * Math.cos(turn)) }
}
