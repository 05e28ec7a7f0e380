import type { BreadcrumbList, WithContext } from 'schema-dts'

/** A page on the way from the site's first page to this one. */
export type Crumb = { readonly name: string; readonly url: string }

/** The way to a page as JSON-LD, from the first page to the page itself. */
export const breadcrumbData = (crumbs: readonly Crumb[]): WithContext<BreadcrumbList> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url,
  })),
})
