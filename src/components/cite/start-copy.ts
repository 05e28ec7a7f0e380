/**
 * Puts a button beside every text that is there to be copied, and lets readers fill in the day they read the page.
 * Without a script the texts stand there all the same.
 */
export function startCopy(): void {
  for (const region of document.querySelectorAll<HTMLElement>('[data-copies]')) {
    const { copies, copied } = region.dataset as Record<'copies' | 'copied', string>
    const addButton = (text: HTMLElement): void => {
      const button = document.createElement('button')
      const say = (what: string): void => {
        button.textContent = what
        button.ariaLabel = `${what} ${text.dataset['copy']}`
      }
      say(copies)
      button.className = 'copy'
      button.onclick = () => {
        // A site built without its address learns it from the visitor, so that what is taken away leads back here;
        // only now, for words that grow by themselves move what is below.
        for (const slot of document.querySelectorAll('[data-here]'))
          slot.textContent = new URL(slot.textContent, location.href).href
        // Where the clipboard is out of reach the text is at least selected.
        getSelection()?.selectAllChildren(text)
        void navigator.clipboard?.writeText(text.innerText.trim()).then(() => {
          say(copied)
        })
      }
      text.after(button)
    }
    // What is folded away may be hundreds of texts: they get theirs when they are opened.
    const addButtons = (within: Element): void =>
      within
        .querySelectorAll<HTMLElement>('[data-copy]:not(:has(+ .copy), details:not([open]) *)')
        .forEach(addButton)
    addButtons(region)
    region.addEventListener('toggle', ({ target }) => addButtons(target as Element), true)
    region.oninput = ({ target }) => {
      for (const slot of document.querySelectorAll<HTMLElement>('[data-access]'))
        slot.textContent = (target as HTMLInputElement).value || (slot.dataset['access'] ?? '')
    }
    // A browser looks at every field as soon as it has read a page, and lays out the part it stands in for that alone.
    const field = region.querySelector('template')
    if (field) setTimeout(() => field.replaceWith(field.content), 2000)
  }
}
