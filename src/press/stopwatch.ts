/** What a part of the work took, in seconds: of the processors, and by the clock. */
type Lap = { cpu: number; wall: number }

/** Tells what each part of the work took. */
export type Stopwatch = {
  /** Ends a part of the work, which began where the last one ended; parts of one name are added up. */
  lap: (name: string) => void
  /** All parts by name, the whole process from its start, and the most memory it had so far, in megabytes. */
  tell: () => { laps: Readonly<Record<string, Lap>>; whole: Lap; megabytes: number }
}

/** Starts a stopwatch. */
export function startStopwatch(): Stopwatch {
  const laps: Record<string, Lap> = {}
  let cpu = process.cpuUsage()
  let clock = performance.now()
  const lap = (name: string): void => {
    const { user, system } = process.cpuUsage(cpu)
    const now = performance.now()
    const before = laps[name] ?? { cpu: 0, wall: 0 }
    laps[name] = { cpu: before.cpu + (user + system) / 1e6, wall: before.wall + (now - clock) / 1e3 }
    cpu = process.cpuUsage()
    clock = now
  }
  const tell: Stopwatch['tell'] = () => {
    const { user, system } = process.cpuUsage()
    const whole = { cpu: (user + system) / 1e6, wall: performance.now() / 1e3 }
    return { laps, whole, megabytes: process.resourceUsage().maxRSS / 1024 }
  }
  return { lap, tell }
}
