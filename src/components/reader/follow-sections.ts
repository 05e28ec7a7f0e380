/** Marks in the outline the section that is being read, and keeps it in view there. */
export function followSections(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.outline a')]
  const headings = links.flatMap(({ hash }) => document.getElementById(hash.slice(1)) ?? [])
  const read = (): void => {
    const above = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3)
    const current = `#${above.at(-1)?.id}`
    for (const link of links) {
      if (link.hash !== current) link.removeAttribute('aria-current')
      else if (!link.ariaCurrent) show(link)
    }
  }
  // The observer only says that something may have changed; where the headings stand then decides.
  const observer = new IntersectionObserver(read, { rootMargin: '0px 0px -66%' })
  for (const heading of headings) observer.observe(heading)
}

/** Marks a link and scrolls the outline to it, never the page: only where the outline has a frame of its own. */
function show(link: HTMLElement): void {
  link.ariaCurrent = 'true'
  const frame = link.closest('.side')
  if (frame && frame.scrollHeight > frame.clientHeight) link.scrollIntoView({ block: 'nearest' })
}
