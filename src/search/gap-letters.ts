const firstLetter = 0x23
const stride = 0x5a
/** Only steps on. */
const strideLetter = String.fromCharCode(firstLetter + stride)

/** Rising places as text: a letter for each says how many lie between it and the one before. */
export const lettersOf = (places: readonly number[]): string =>
  places
    .map((place, at) => place - (places[at - 1] ?? 0))
    .map((gap) => strideLetter.repeat(Math.floor(gap / stride)) + letterOf(gap % stride))
    .join('')

export function placesOfLetters(letters: string): readonly number[] {
  const places: number[] = []
  let place = 0
  for (const letter of letters) {
    place += letter === strideLetter ? stride : letter.charCodeAt(0) - firstLetter
    if (letter !== strideLetter) places.push(place)
  }
  return places
}

const letterOf = (gap: number): string => String.fromCharCode(firstLetter + gap)
