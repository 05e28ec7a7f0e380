/** Embed code of a site built without its address gets the one it is read at: elsewhere a bare path leads nowhere. */
export function startEmbed(): void {
  for (const code of document.querySelectorAll('.use pre'))
    code.textContent = code.textContent.replace('src="/', `src="${location.origin}/`)
}
