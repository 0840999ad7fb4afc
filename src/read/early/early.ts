import { wearPromptType } from './wear-prompt-type.ts'
import { wearSettings } from './wear-settings.ts'

wearSettings()
void wearPromptType()
