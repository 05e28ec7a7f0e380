/**
 * Where the translation has a page of its own: puts it under the paragraphs of this one when asked to. A copy opened
 * from a folder may fetch nothing; there the link leads to that page.
 */
export function offerEnglish(): void {
  if (location.protocol === 'file:') return
  const link = document.querySelector<HTMLAnchorElement>('#english[data-file]')
  link?.addEventListener('click', (event) => {
    event.preventDefault()
    fetch(link.dataset['file'] ?? '')
      .then((response) => response.json() as Promise<Record<string, string>>)
      .then((paragraphs) => {
        for (const [id, text] of Object.entries(paragraphs)) addEnglish(id, text)
        link.remove()
      })
      // Where it does not come, the page itself still has it all.
      .catch(() => location.assign(link.href))
  })
}

function addEnglish(id: string, text: string): void {
  const english = document.createElement('p')
  english.className = 'english'
  english.lang = 'en'
  english.append(text)
  document.getElementById(id)?.parentElement?.after(english)
}
