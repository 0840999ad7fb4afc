import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { hasProgram } from './find-program.ts'
import type { Outcome, Site, Trial } from './trial.ts'

const PORT = 4292
const ADDRESS = `http://localhost:${PORT}`

/** An address, and what the answer must be: its status, and parts of some of its headers. */
type Step = { path: string; status: number; headers?: Readonly<Record<string, string>> }

/** The configuration of docs/nginx.conf, for a folder and a port of this machine. */
function writeConfiguration(folder: string, home: string): string {
  const site = readFileSync('docs/nginx.conf', 'utf8')
    .replaceAll('/srv/broadsheet', resolve(folder))
    .replace('listen 80;', `listen ${PORT};`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(home, name)};`,
  )
  const http = ['include /etc/nginx/mime.types;', 'access_log off;', ...temporary, site].join('\n')
  const file = join(home, 'nginx.conf')
  // Started by root, nginx reads files as somebody else, who may not look into a folder of this trial's.
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  writeFileSync(
    file,
    `${user} daemon off; pid ${join(home, 'pid')}; error_log ${join(home, 'log')};\nevents {}\nhttp {\n${http}\n}\n`,
  )
  return file
}

/** What a good host answers, for every article of the site and for what is no page. */
function listSteps(folder: string): readonly Step[] {
  const articles = readdirSync(join(folder, 'article')).filter((file) => file.endsWith('.html'))
  const asset = readdirSync(join(folder, 'assets')).find((file) => file.endsWith('.js')) ?? ''
  const policy = { 'content-security-policy': "default-src 'none'" }
  return [
    ...articles.flatMap((file): Step[] => {
      const location = `/article/${file.slice(0, -'.html'.length)}`
      const id = location.slice(-8)
      return [
        { path: location, status: 200, headers: policy },
        { path: `${location}.md`, status: 200, headers: { 'content-type': 'text/markdown; charset=utf-8' } },
        { path: `/article/as-it-was-called-before-${id}`, status: 301, headers: { location } },
        { path: `/article/${id}`, status: 301, headers: { location } },
      ]
    }),
    { path: '/', status: 200, headers: { ...policy, 'cache-control': 'no-cache' } },
    { path: '/section/world', status: 200, headers: { 'content-encoding': 'gzip' } },
    { path: '/section/world/', status: 301, headers: { location: '/section/world' } },
    { path: '/article/no-such-story-00000000', status: 404, headers: policy },
    { path: '/nowhere', status: 404 },
    { path: '/_nginx/articles.map', status: 404 },
    { path: `/assets/${asset}`, status: 200, headers: { 'cache-control': 'immutable' } },
    { path: '/feed.xml', status: 200, headers: { 'content-type': 'application/rss+xml' } },
    { path: '/feed.atom', status: 200, headers: { 'content-type': 'application/atom+xml' } },
    { path: '/cards/edition.png', status: 200, headers: { 'content-type': 'image/png' } },
  ]
}

/** What is wrong with an answer; `null` when nothing is. */
async function tryStep({ path, status, headers = {} }: Step): Promise<string | null> {
  const answer = await fetch(`${ADDRESS}${path}`, { redirect: 'manual' })
  await answer.arrayBuffer()
  if (answer.status !== status) return `${path} answers ${answer.status}, not ${status}`
  const wrong = Object.entries(headers).find(
    ([name, part]) => !(answer.headers.get(name) ?? '').includes(part),
  )
  return wrong === undefined ? null : `${path} answers ${wrong[0]}: ${answer.headers.get(wrong[0])}`
}

async function walk(folder: string, nginx: ChildProcess): Promise<Outcome> {
  while (!(await fetch(ADDRESS).catch(() => null))) {
    if (nginx.exitCode !== null) return { kind: 'failed', why: 'nginx does not start with docs/nginx.conf' }
    await new Promise((wait) => setTimeout(wait, 50))
  }
  const steps = listSteps(folder)
  for (const step of steps) {
    const why = await tryStep(step)
    if (why !== null) return { kind: 'failed', why }
  }
  return { kind: 'held', figure: `${steps.length} addresses` }
}

async function run({ folder }: Site): Promise<Outcome> {
  if (!hasProgram('nginx', '-v')) return { kind: 'not run', why: 'nginx is not installed' }
  const home = mkdtempSync(join(tmpdir(), 'nginx-'))
  const nginx = spawn('nginx', ['-c', writeConfiguration(folder, home)], { stdio: 'ignore' })
  try {
    return await walk(folder, nginx)
  } finally {
    if (nginx.exitCode === null && nginx.kill()) await once(nginx, 'exit')
    rmSync(home, { recursive: true })
  }
}

export const serveWithNginx: Trial = { name: 'nginx with docs/nginx.conf serves it as a good host', run }
