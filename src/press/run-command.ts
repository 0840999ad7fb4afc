/** Runs a command; its exit status, or one sentence on stderr for what it threw, is the process's. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    if (process.env['DEBUG'] !== undefined) console.error(error)
    process.exitCode = 1
  }
}
