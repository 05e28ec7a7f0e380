/** What a picture is of, as far as its address tells. */
export type PictureOf =
  | { readonly kind: 'site' }
  | { readonly kind: 'theme'; readonly theme: { readonly id: string } }
  | { readonly kind: 'city'; readonly city: { readonly id: string } }

/** The name of a picture in its address: `site`, `theme-tcm`, `city-wuhu`. */
export function pictureId(subject: PictureOf): string {
  switch (subject.kind) {
    case 'site':
      return 'site'
    case 'theme':
      return `theme-${subject.theme.id}`
    case 'city':
      return `city-${subject.city.id}`
    default:
      return subject satisfies never
  }
}
