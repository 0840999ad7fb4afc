import { findBinding, type Act } from './bindings.ts'
import { changeSettings, currentSettings } from './change-settings.ts'
import { findControl } from './find-control.ts'
import { stepSize, turnPaper } from './reading-settings.ts'
import { stepThrough } from './step-through.ts'

const FIELDS = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]'

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest(FIELDS) !== null

/** A slip that is open has the keys to itself. */
const isSlipOpen = (): boolean => document.querySelector('dialog:is([open], :popover-open)') !== null

function perform(act: Act): void {
  const { read, theme } = currentSettings()
  switch (act) {
    case 'larger':
      return void changeSettings({ read: stepSize(read, 1) })
    case 'smaller':
      return void changeSettings({ read: stepSize(read, -1) })
    case 'turn paper':
      return void changeSettings({ theme: turnPaper(theme) })
  }
}

/** Does what a key is bound to, unless the reader is typing, has a slip open, or has turned shortcuts off. */
export function pressKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  if (isTyping(event) || isSlipOpen() || currentSettings().keys === 'off') return
  const binding = findBinding(event.key)
  if (binding === null || binding.kind === 'browser') return
  if (binding.kind === 'act') perform(binding.act)
  else if (binding.kind === 'step') stepThrough(binding.stops, binding.by)
  else if (!event.repeat) findControl(binding.key)?.click()
  else return
  event.preventDefault()
}
