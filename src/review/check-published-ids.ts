import type { Issue } from '../model/issue.ts'
import type { Release } from '../model/release.ts'
import type { Withdrawn } from '../model/withdrawn.ts'

type Input = {
  readonly releases: readonly Release[]
  readonly withdrawn: readonly Withdrawn[]
  /** Ids each release published, by version; the files `content/published/<version>.txt`. */
  readonly published: ReadonlyMap<string, readonly string[]>
  /** Ids the data has now. */
  readonly ids: ReadonlySet<string>
}

const file = 'content/withdrawn.yaml'

/**
 * An address that was published once never leads nowhere: every id of a recorded release is still there or listed
 * as withdrawn; whatever is listed is really gone, names a known release, and its successor exists.
 */
export function checkPublishedIds({ releases, withdrawn, published, ids }: Input): readonly Issue[] {
  const listed = new Set(withdrawn.map(({ id }) => id))
  const versions = new Set(releases.map(({ version }) => version))
  return [
    ...releases.filter(({ version }) => !published.has(version)).map(({ version }) => unrecorded(version)),
    ...[...published].flatMap(([version, recorded]) =>
      recorded.filter((id) => !ids.has(id) && !listed.has(id)).map((id) => gone(id, version)),
    ),
    ...withdrawn.flatMap((entry) => entryProblems(entry, ids, versions)),
  ]
}

function entryProblems(
  { id, version, successor }: Withdrawn,
  ids: ReadonlySet<string>,
  versions: ReadonlySet<string>,
): readonly Issue[] {
  const found: (readonly [boolean, string, string])[] = [
    [
      ids.has(id),
      'withdrawn-and-there',
      `\`${id}\` is listed as withdrawn and is still in the data. Remove the entry, or the figure.`,
    ],
    [
      !versions.has(version),
      'withdrawn-without-release',
      `\`${id}\` is withdrawn in \`${version}\`, which is no release. Use a version of \`content/releases.yaml\`.`,
    ],
    [
      successor !== null && !ids.has(successor),
      'withdrawn-to-nowhere',
      `The successor \`${successor}\` of \`${id}\` is not in the data. Name an id that is, or null.`,
    ],
  ]
  return found.filter(([isWrong]) => isWrong).map(([, code, message]) => issue(code, message, file))
}

const gone = (id: string, version: string): Issue =>
  issue(
    'published-id-gone',
    `\`${id}\` was published in \`${version}\` and is gone. List it in \`${file}\` with what it was and why, or, while \`${version}\` is not out yet, run \`npm run release\` again.`,
    file,
  )

const unrecorded = (version: string): Issue =>
  issue(
    'release-not-recorded',
    `The ids of release \`${version}\` are not recorded. Run \`npm run release\` when its data are final.`,
    'content/releases.yaml',
  )

const issue = (code: string, message: string, at: string): Issue => ({
  severity: 'error',
  code,
  message,
  at: { file: at },
})
