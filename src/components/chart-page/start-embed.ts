/** Embed code of a site built without its address gets the one it is read at: elsewhere a bare path leads nowhere. */
export function startEmbed(): void {
  // A copy of the site read from a folder has no address to give.
  if (location.host)
    for (const code of document.querySelectorAll('pre'))
      code.textContent = code.textContent.replace('src="/', `src="${location.origin}/`)
}
