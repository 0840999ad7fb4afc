import { layFirstScreen } from './lay-first-screen.ts'
import { wearPromptType } from './wear-prompt-type.ts'
import { wearSettings } from './wear-settings.ts'

wearSettings()
layFirstScreen()
void wearPromptType()
