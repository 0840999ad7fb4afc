import { build } from './build.ts'
import { runCommand } from './run-command.ts'
import { readSurroundings } from './surroundings.ts'

void runCommand(() => build(readSurroundings(process.env), process.argv.slice(2)))
