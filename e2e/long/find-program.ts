import { spawnSync } from 'node:child_process'

/** Whether a program can be started by its name on this machine. */
export function hasProgram(name: string, versionFlag: string): boolean {
  return spawnSync(name, [versionFlag], { stdio: 'ignore' }).error === undefined
}
