import type { Plugin } from 'vite'

const MAIN = /\s*<script type="module"[^>]* src="[^"]+"><\/script>/

/** Takes the main script out of the built page: the early one loads it when the page has been painted. */
export const lateScript = (): Plugin => ({
  name: 'broadsheet:late-script',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      if (!MAIN.test(html)) throw new Error('the built page has no main script')
      return html.replace(MAIN, '')
    },
  },
})
