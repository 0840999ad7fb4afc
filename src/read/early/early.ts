import { takeType } from './take-type.ts'
import { wearSettings } from './wear-settings.ts'

wearSettings()
void takeType()
