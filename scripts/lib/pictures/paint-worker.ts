import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import type { Language, Painter } from './paint.ts'
import { openStore, pictureKey, writeWhole } from './picture-store.ts'
import type { PaintReport, PaintTask } from './start-painting.ts'

/**
 * Paints its share of the drawings that appear in a folder while the site is built, until told that no more will
 * come. It looks for them, since the build itself has no word for a file that is written.
 */
const { folder, store: storeFolder, sources, share } = workerData as PaintTask
const wanted: string[] = []
let painted = 0
const store = openStore(storeFolder)
const version = pictureKey(sources.map((path) => readFileSync(path)))
/** Milliseconds between two looks, unless a look takes long: it is to cost a twentieth of the time at most. */
const pause = 150
const restPerLook = 19
/** Charts are painted larger than they are drawn, to be sharp in print: 1,224 pixels wide. */
const chartScale = 1.5
/** `<`: a drawing still to be painted; no picture begins with it. */
const startOfDrawing = 0x3c
const done = new Set<string>()
let painter: Promise<Painter> | undefined
const last = new AbortController()
parentPort?.once('message', () => last.abort())

while (!last.signal.aborted) {
  const started = performance.now()
  const drawings = drawingsIn(folder)
  const looked = performance.now() - started
  await paintAll(drawings)
  await sleep(Math.max(pause, restPerLook * looked), undefined, last).catch(() => undefined)
}
// A picture of the build before may have been replaced since it was seen.
done.clear()
await paintAll(drawingsIn(folder))
parentPort?.postMessage({ painted, reused: wanted.length - painted, wanted } satisfies PaintReport)

async function paintAll(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (done.has(path)) continue
    const bytes = readFileSync(path)
    if (bytes[0] === startOfDrawing) {
      const svg = bytes.toString('utf8')
      // What is half written has no end yet.
      if (!/<\/svg>\s*$/.test(svg)) continue
      await paintOne(path, svg)
    }
    done.add(path)
  }
}

async function paintOne(path: string, svg: string): Promise<void> {
  const place = relative(folder, path).split(sep)
  const language: Language = place[0] === 'en' ? 'en' : 'zh'
  const scale = place.includes('charts') ? chartScale : 1
  const key = pictureKey([version, language, `${scale}`, svg])
  const known = store.find(key)
  wanted.push(key)
  const picture = known ?? (await (await openPainter())(svg, { language, scale }))
  if (known === undefined) {
    store.keep(key, picture)
    painted++
  }
  writeWhole(path, picture)
}

/** The painter and its fonts are loaded where there is something to paint. */
function openPainter(): Promise<Painter> {
  painter ??= import('./paint.ts').then((module) => module.openPainter())
  return painter
}

/** This painter's share of the pictures and drawings there are; the same ones in every look. */
function drawingsIn(of: string): readonly string[] {
  const [index, count] = share
  return picturesIn(of).filter((path) => shareOf(relative(of, path), count) === index)
}

function picturesIn(of: string): readonly string[] {
  try {
    return readdirSync(of, { recursive: true, withFileTypes: true })
      .filter(({ name }) => name.endsWith('.png'))
      .map(({ parentPath, name }) => join(parentPath, name))
  } catch {
    // The build has not made its folder yet.
    return []
  }
}

/** By the letters of its path, as evenly as it comes. */
function shareOf(path: string, count: number): number {
  return [...path].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0) % count
}
