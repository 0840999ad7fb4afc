/** `robots.txt`: everyone may read everything; `maps` are the absolute addresses of the sitemaps. */
export function writeRobots(maps: readonly string[]): string {
  return `${['User-agent: *', 'Allow: /', ...maps.map((map) => `Sitemap: ${map}`)].join('\n')}\n`
}
