/** What reading a project takes. Paths are relative to the project's root, with `/`. */
export type Files = {
  /** Names of the files directly in a folder; none if there is no such folder. */
  readonly list: (folder: string) => readonly string[]
  readonly read: (path: string) => Uint8Array
  /** SHA-256 of bytes, hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string
}

/** What a conversion does to the world. Paths are relative to the project's root, with `/`. */
export type Effects = Files & {
  /** Whether a file or folder exists. */
  readonly exists: (path: string) => boolean
  /** Paths of all files under a folder, relative to it; none if there is no such folder. */
  readonly listDeep: (folder: string) => readonly string[]
  /** Writes a file and the folders above it. */
  readonly write: (path: string, text: string) => void
  readonly rename: (from: string, to: string) => void
  /** Removes a file or folder with all it holds; nothing if it is not there. */
  readonly remove: (path: string) => void
  readonly print: (line: string) => void
}
