import { writeFileSync } from 'node:fs'

/** Loaded before a command that is measured (`node --import`): leaves behind what the process used. */
process.on('exit', () => {
  const file = process.env['USAGE_FILE']
  if (!file) return
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const used = {
    seconds: performance.now() / 1000,
    processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: maxRSS / 1024,
  }
  writeFileSync(file, JSON.stringify(used))
})
