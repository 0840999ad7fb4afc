/** What a reader is told when the device did not keep something, from what its storage threw. */
export const describeRefusal = (error: unknown): string =>
  error instanceof Error && error.name === 'QuotaExceededError'
    ? 'The device has no room left for this site. What was kept before is still there.'
    : 'This browser does not let the site keep anything on the device.'
