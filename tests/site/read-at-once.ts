/**
 * How often a server gave each answer, by status, while readers asked it for addresses one after the other until the
 * time was up; 0 stands for none.
 */
export async function readAtOnce(
  addresses: readonly URL[],
  { readers, milliseconds }: { readonly readers: number; readonly milliseconds: number },
): Promise<ReadonlyMap<number, number>> {
  const until = Date.now() + milliseconds
  const answers = new Map<number, number>()
  const ask = async (address: URL): Promise<number> => {
    const answer = await fetch(address)
    await answer.arrayBuffer()
    return answer.status
  }
  const read = async (reader: number): Promise<void> => {
    for (let turn = reader; Date.now() < until; turn++) {
      const address = addresses[turn % addresses.length]
      if (!address) return
      const status = await ask(address).catch(() => 0)
      answers.set(status, (answers.get(status) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)))
  return answers
}
