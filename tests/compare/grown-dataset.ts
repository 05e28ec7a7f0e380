import type { City } from '../../src/model/city.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { dataset } from '../content/dataset.ts'

/** The real dataset grown to any number of cities: invented places that each repeat one of the real documents. */
export function grownDataset(count: number): Dataset {
  const cities = Array.from({ length: count }, (_, index) => cityAt(index))
  const copies = cities.map((city, index) => ({ city, of: realAt(index), suffix: suffixOf(index) }))
  return {
    ...dataset,
    cities,
    plans: copies.flatMap(({ city, of, suffix }) =>
      dataset.plans
        .filter((plan) => plan.city === of.id)
        .map((plan) => ({ ...plan, id: plan.id + suffix, city: city.id })),
    ),
    figures: copies.flatMap(({ city, of, suffix }, index) =>
      dataset.figures
        .filter((figure) => figure.city === of.id)
        .map((figure) => ({
          ...figure,
          ...{ id: figure.id + suffix, plan: figure.plan + suffix, passage: figure.passage + suffix },
          city: city.id,
          value: figure.value === null ? null : figure.value * (1 + index / 200),
        })),
    ),
    passages: copies.flatMap(({ city, of, suffix }) =>
      dataset.passages
        .filter((passage) => passage.city === of.id)
        .map((passage) => ({
          ...passage,
          ...{ id: passage.id + suffix, plan: passage.plan + suffix, city: city.id },
        })),
    ),
    coverage: copies.flatMap(({ city, of }) =>
      dataset.coverage.filter((cell) => cell.city === of.id).map((cell) => ({ ...cell, city: city.id })),
    ),
  }
}

function cityAt(index: number): City {
  const real = realAt(index)
  const suffix = suffixOf(index)
  return suffix === ''
    ? real
    : {
        ...real,
        id: real.id + suffix,
        order: index + 1,
        name_zh: `${real.name_zh}${index}`,
        name_en: `${real.name_en} ${index}`,
      }
}

function realAt(index: number): City {
  const city = dataset.cities[index % dataset.cities.length]
  if (!city) throw new Error('The real dataset has no city.')
  return city
}

const suffixOf = (index: number): string => (index < dataset.cities.length ? '' : `-${index}`)
