/** Where the reader's settings lie on the device; the page's head reads them before the first paint. */
export const SETTINGS_KEY = 'broadsheet:reading'
