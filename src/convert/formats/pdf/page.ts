/** A run of characters on a page, in points from its top left corner; `y` is the base line. */
export type Piece = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** A straight rule of a table or box; `from` and `to` along it, `at` across it. */
export type Rule = { readonly at: number; readonly from: number; readonly to: number }

export type Page = {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
  readonly horizontal: readonly Rule[]
  readonly vertical: readonly Rule[]
  readonly hasPicture: boolean
}

/** A printed line; `cells` are its stretches between wide gaps. */
export type Line = {
  readonly page: number
  readonly cells: readonly { readonly text: string; readonly left: number; readonly right: number }[]
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}
