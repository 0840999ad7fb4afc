import { defineConfig } from '@playwright/test'
import { findChromium } from './find-chromium.ts'

const SITE_PORT = 4283
const BASED_PORT = 4284

const isRoot = process.getuid?.() === 0
const executablePath = findChromium()

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: process.env['CI'] === undefined ? 'list' : 'line',
  use: {
    baseURL: `http://localhost:${SITE_PORT}`,
    locale: 'en-GB',
    launchOptions: {
      ...(executablePath !== null && { executablePath }),
      args: [
        '--disable-background-networking',
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
      url: `http://localhost:${SITE_PORT}/`,
    },
    {
      command: 'npm start',
      cwd: '..',
      env: {
        PORT: String(BASED_PORT),
        BROADSHEET_SITE: 'https://example.org/news/',
        BROADSHEET_OUT: 'test-results-based',
      },
      url: `http://localhost:${BASED_PORT}/news/`,
    },
  ],
})
