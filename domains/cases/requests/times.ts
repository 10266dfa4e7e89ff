/** How long a code opens its request, and after how long a request that nobody took is taken away. */
export const life = { hours: 24 * 180 } as const
export const lapse = { hours: 24 * 14 } as const
