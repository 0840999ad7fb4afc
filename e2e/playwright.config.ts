import { defineConfig } from '@playwright/test'
import { findChromium } from './find-chromium.ts'
import {
  BASED_PORT,
  BASED_SITE,
  DEV_PORT,
  DEV_SEEDS,
  DEV_SITE,
  ODD_PORT,
  ODD_SEEDS,
  ODD_SITE,
  PUBLIC_SITE,
  SITE,
  SITE_PORT,
} from './sites.ts'

const isRoot = process.getuid?.() === 0
const executablePath = findChromium()

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  reporter: process.env['CI'] === undefined ? 'list' : 'line',
  expect: {
    toMatchAriaSnapshot: { pathTemplate: '{testDir}/aloud/{arg}{ext}' },
    toHaveScreenshot: { pathTemplate: '{testDir}/pictures/{arg}{ext}' },
  },
  use: {
    baseURL: SITE,
    locale: 'en-GB',
    viewport: { width: 1280, height: 720 },
    launchOptions: {
      ...(executablePath !== null && { executablePath }),
      args: [
        '--disable-background-networking',
        // Letters stand where they do with a window.
        '--font-render-hinting=none',
        '--disable-component-update',
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
  webServer: [
    {
      command: 'npm start -- --no-build',
      cwd: '..',
      env: { PORT: String(SITE_PORT) },
      url: SITE,
    },
    {
      command: 'npm start',
      cwd: '..',
      env: {
        PORT: String(BASED_PORT),
        BROADSHEET_SITE: PUBLIC_SITE,
        BROADSHEET_OUT: 'test-results-based',
      },
      url: BASED_SITE,
    },
    {
      command: 'npx tsx e2e/write-odd-seeds.ts && npm start',
      cwd: '..',
      env: {
        PORT: String(ODD_PORT),
        BROADSHEET_SEEDS: ODD_SEEDS,
        BROADSHEET_OUT: 'test-results-odd/site',
      },
      url: ODD_SITE,
    },
    {
      command: 'npx tsx e2e/copy-seeds.ts && npm run dev',
      cwd: '..',
      env: { PORT: String(DEV_PORT), BROADSHEET_SEEDS: DEV_SEEDS },
      url: DEV_SITE,
    },
  ],
})
