/** Twice the drawn size: sharp in print and on dense screens. */
const scale = 2

/** Offers the chart as PNG where a script may run; the browser draws it from the SVG file beside it. */
export function offerPng(): void {
  const button = document.querySelector<HTMLButtonElement>('#png')
  const status = document.querySelector<HTMLElement>('#png-status')
  if (!button) return
  button.hidden = false
  button.addEventListener('click', () => {
    savePng(button.dataset['svg'] ?? '', button.dataset['name'] ?? 'chart.png').catch(() => {
      if (status) status.textContent = button.dataset['failed'] ?? ''
    })
  })
}

async function savePng(address: string, name: string): Promise<void> {
  const image = new Image()
  image.src = address
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * scale
  canvas.height = image.naturalHeight * scale
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('The canvas gave no picture.')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
