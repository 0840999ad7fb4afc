import { layFirstScreen } from './lay-first-screen.ts'
import { painted } from './painted.ts'
import { startLate } from './start-late.ts'
import { wearPromptType } from './wear-prompt-type.ts'
import { wearSettings } from './wear-settings.ts'

const first = painted()
wearSettings()
layFirstScreen(first)
void wearPromptType(first)
void startLate(first)
