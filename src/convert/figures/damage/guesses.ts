import type { Guess } from './suspicion.ts'

/** 20212030年 → 2021—2030年. */
export const readYears = (whole: string, from: string, to: string): Guess | undefined =>
  from < to
    ? {
        readings: [whole.replace(from, `${from}—`)],
        certainty: Number(to) - Number(from) <= 20 ? 'certain' : 'probable',
      }
    : undefined

/** 3070岁 → 30—70岁, 06岁 → 0—6岁: splits that leave a younger and an older age; a life expectancy of 782 is 78.2. */
export function readAges(digits: string, isExpectancy: boolean): Guess | undefined {
  if (digits.length < 3 && !digits.startsWith('0')) return undefined
  if (isExpectancy)
    return digits.length > 4
      ? undefined
      : { readings: [`${digits.slice(0, 2)}.${digits.slice(2)}岁`], certainty: 'probable' }
  const splits = [1, 2, 3]
    .filter((cut) => cut < digits.length)
    .map((cut) => [digits.slice(0, cut), digits.slice(cut)] as const)
  const readings = splits
    .filter(
      ([from, to]) => Number(from) < Number(to) && Number(to) <= 120 && !/^0\d/.test(from) && !/^0/.test(to),
    )
    .map(([from, to]) => `${from}—${to}岁`)
  return readings.length === 0
    ? undefined
    : { readings, certainty: readings.length === 1 ? 'certain' : 'probable' }
}

/** 2023630 → 2023年6月30日; 2023111 may be two days. */
export function readDay(year: string, rest: string): Guess | undefined {
  const readings = [1, 2].flatMap((cut) => {
    const [month, day] = [rest.slice(0, cut), rest.slice(cut)]
    const fits = /^(?:0?[1-9]|1[0-2])$/.test(month) && /^(?:0?[1-9]|[12]\d|3[01])$/.test(day)
    return fits ? [`${year}年${Number(month)}月${Number(day)}日`] : []
  })
  const distinct = [...new Set(readings)]
  return distinct.length === 0
    ? undefined
    : { readings: distinct, certainty: distinct.length === 1 ? 'certain' : 'unknown' }
}

/** 6575% → 65%、75% or 65—75% or 65.75%; 285% → 28.5% and so on: no share passes a hundred, but 200% is said on purpose. */
export function readPercent(digits: string): Guess | undefined {
  if (Number(digits) < 200 || Number(digits) % 100 === 0) return undefined
  const [two, rest] = [digits.slice(0, 2), digits.slice(2)]
  const readings =
    digits.length === 4
      ? [`${two}%、${rest}%`, ...(Number(two) < Number(rest) ? [`${two}—${rest}%`] : []), `${two}.${rest}%`]
      : [
          `${two}.${rest}%`,
          `${digits.slice(0, 1)}%、${digits.slice(1)}%`,
          `${digits.slice(0, 1)}—${digits.slice(1)}%`,
        ]
  return { readings, certainty: 'unknown' }
}

/** More splits than these are no reading anyone would check. */
const most = 12

/** 2.163.12人 → 2.16人、3.12人, 2.1人、63.12人: every way to part the digits between two points. */
export function splitDecimals(digits: string, unit: string): Guess | undefined {
  const [first = '', ...parts] = digits.split('.')
  const last = parts.pop() ?? ''
  const splits = parts.reduce<readonly (readonly string[])[]>(
    (lists, part) =>
      lists.flatMap((list) =>
        Array.from({ length: part.length - 1 }, (_, index) => {
          const number = `${list.at(-1) ?? ''}.${part.slice(0, index + 1)}`
          return [...list.slice(0, -1), number, part.slice(index + 1)]
        }),
      ),
    [[first]],
  )
  const lists = splits
    .map((list) => [...list.slice(0, -1), `${list.at(-1) ?? ''}.${last}`])
    .filter((list) => list.every((number) => !/^0\d/.test(number) && !(unit === '%' && Number(number) > 100)))
    .toSorted((one, other) => unevenness(one) - unevenness(other))
    .slice(0, most)
  const even = lists.filter((list) => unevenness(list) === 0)
  return lists.length === 0
    ? undefined
    : {
        readings: lists.map((list) => list.map((number) => number + unit).join('、')),
        certainty: even.length === 1 ? 'probable' : 'unknown',
      }
}

/** Numbers of one list are usually written equally exactly. */
const unevenness = (list: readonly string[]): number => {
  const digits = list.map((number) => number.split('.')[1]?.length ?? 0)
  return Math.max(...digits) - Math.min(...digits)
}
