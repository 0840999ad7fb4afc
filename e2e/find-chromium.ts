import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const ON_THE_SYSTEM: Readonly<Record<string, readonly string[]>> = {
  // The shell has no windows to draw: half as much to do.
  linux: [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
  ],
}

/** The browser to test with: CHROMIUM_PATH, Playwright's own, the system's, in this order; else `null`. */
export function findChromium(): string | null {
  const candidates = [
    process.env['CHROMIUM_PATH'] ?? '',
    chromium.executablePath(),
    ...(ON_THE_SYSTEM[process.platform] ?? []),
  ]
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null
}
