import type { APIRoute } from 'astro'
import { getDataset } from '../../content.ts'
import { dataPackage } from '../../export/data-package.ts'

/** `/data/datapackage.json`: describes all tables. */
export const GET: APIRoute = async () => {
  const { releases } = await getDataset()
  const [release] = releases
  if (!release) throw new Error('`content/releases.yaml` lists no release. Add the version being published.')
  return new Response(`${JSON.stringify(dataPackage(release), null, 1)}\n`)
}
