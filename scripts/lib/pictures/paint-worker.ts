import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { openPainter, type Language, type Painter } from './paint.ts'
import { openStore, pictureKey, writeWhole } from './picture-store.ts'
import type { PaintReport, PaintTask } from './start-painting.ts'

/**
 * Paints the drawings that appear in a folder while the site is built, until told that no more will come. It
 * looks for them, since the build itself has no word for a file that is written.
 */
const { folder, store: storeFolder, sources } = workerData as PaintTask
const report: PaintReport = { painted: 0, reused: 0 }
const store = openStore(storeFolder)
const version = pictureKey(sources.map((path) => readFileSync(path)))
/** Milliseconds between two looks. */
const pause = 150
/** Charts are painted larger than they are drawn, to be sharp in print: 1,224 pixels wide. */
const chartScale = 1.5
const done = new Set<string>()
let painter: Promise<Painter> | undefined
let isLast = false
parentPort?.once('message', () => (isLast = true))

while (!isLast) {
  await paintAll()
  await sleep(pause)
}
// A picture of the build before may have been replaced since it was seen.
done.clear()
await paintAll()
store.prune()
parentPort?.postMessage(report)

async function paintAll(): Promise<void> {
  for (const path of picturesIn(folder).filter((each) => !done.has(each))) {
    const svg = readFileSync(path, 'utf8')
    // What is half written has no end yet.
    if (svg.startsWith('<') && !/<\/svg>\s*$/.test(svg)) continue
    if (svg.startsWith('<')) await paintOne(path, svg)
    done.add(path)
  }
}

async function paintOne(path: string, svg: string): Promise<void> {
  const place = relative(folder, path).split(sep)
  const language: Language = place[0] === 'en' ? 'en' : 'zh'
  const scale = place.includes('charts') ? chartScale : 1
  const key = pictureKey([version, language, `${scale}`, svg])
  const known = store.find(key)
  painter ??= openPainter()
  const picture = known ?? (await (await painter)(svg, { language, scale }))
  if (known) report.reused++
  else {
    store.keep(key, picture)
    report.painted++
  }
  writeWhole(path, picture)
}

function picturesIn(of: string): readonly string[] {
  try {
    return readdirSync(of, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.png'))
      .map((name) => join(of, name))
  } catch {
    // The build has not made its folder yet.
    return []
  }
}
