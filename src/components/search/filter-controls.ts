import { filterNames, type Facets, type FilterName, type SearchFilters } from '../../search/filter-names.ts'
import type { FilterValues } from '../../search/search-state.ts'
import { element, elementOf, patch } from './dom.ts'
import type { SearchContext } from './search-config.ts'

/** The page's selects for city, theme, kind and year, and the buttons that take a choice back. */
export type FilterControls = {
  readonly values: FilterValues
  readonly read: () => SearchFilters
  readonly write: (filters: SearchFilters) => void
  /** Writes how many hits each choice would leave; without an answer the names stand alone. */
  readonly count: (facets: Partial<Facets> | undefined) => void
  /** Keeps room for counts that are on their way or there. */
  readonly expectCounts: (expected: boolean) => void
  readonly isOpen: () => boolean
}

/** Brings the filters to life; `onChange` is called after each choice. */
export function filterControls(
  { onChange, onOpen }: { onChange: () => void; onOpen: () => void },
  { config: { cities, hasManyPlans }, say }: SearchContext,
): FilterControls {
  const details = elementOf('search-filters', HTMLDetailsElement)
  const active = elementOf('search-active', HTMLUListElement)
  const selects = findSelects(details)
  /** The cities are listed once somebody looks: there may be many. */
  const listCities = (): void => {
    const select = selects.get('city')
    if (!select || select.length > 1) return
    const options = Object.entries(cities).map(([value, name]) =>
      element('option', { value, 'data-name': name }, name),
    )
    select.append(...options)
  }
  const read = (): SearchFilters =>
    Object.fromEntries([...selects].flatMap(([name, { value }]) => (value === '' ? [] : [[name, value]])))
  const clear = (names: readonly FilterName[]): void => {
    for (const name of names) {
      const select = selects.get(name)
      if (select) select.value = ''
    }
    showActive()
    const next = active.querySelector('button') ?? elementOf('search-box', HTMLInputElement)
    next.focus()
    onChange()
  }
  const showActive = (): void => {
    const chosen = filterNames.filter((name) => read()[name] !== undefined)
    const remove = (text: string, names: readonly FilterName[]): HTMLLIElement => {
      const button = element('button', { type: 'button', 'data-remove': names.join(' ') }, text)
      button.addEventListener('click', () => clear(names))
      return element('li', {}, button)
    }
    active.replaceChildren(
      ...chosen.map((name) => remove(activeText(name, selects.get(name), say), [name])),
      ...(chosen.length > 1 ? [remove(say('search.filter.clear'), chosen)] : []),
    )
  }
  // Of a thousand cities nobody reads the counts before looking for one.
  details.open = !hasManyPlans && matchMedia('(width >= 62rem)').matches
  details.hidden = false
  /** A value and its count, to be chosen at once. */
  const offer = (
    { name, value, count }: ReturnType<typeof mostOf>[number],
    select: HTMLSelectElement,
  ): HTMLLIElement => {
    const button = element(
      'button',
      { type: 'button', 'data-value': value },
      name,
      ' ',
      element('small', {}, String(count)),
    )
    button.addEventListener('click', () => {
      select.value = value
      // The button goes with the next counts.
      select.focus()
      showActive()
      onChange()
    })
    return element('li', {}, button)
  }
  details.addEventListener('toggle', () => {
    listCities()
    onOpen()
  })
  for (const select of selects.values()) {
    select.addEventListener('change', () => {
      showActive()
      onChange()
    })
  }
  return {
    values: {
      city: Object.keys(cities),
      theme: optionsOf(selects.get('theme')),
      kind: optionsOf(selects.get('kind')),
      year: optionsOf(selects.get('year')),
    },
    read,
    write: (filters) => {
      if (filters.city !== undefined) listCities()
      for (const [name, select] of selects) select.value = filters[name] ?? ''
      showActive()
    },
    count: (facets) => {
      listCities()
      for (const [name, select] of selects) {
        writeCounts(select, facets?.[name])
        const list = details.querySelector(`[data-counts="${name}"]`)
        if (!list) continue
        patch(
          list,
          mostOf(select, facets?.[name]).map((option) => offer(option, select)),
        )
      }
    },
    expectCounts: (expected) => {
      details.toggleAttribute('data-expects-counts', expected)
    },
    isOpen: () => details.open,
  }
}

type Selects = ReadonlyMap<FilterName, HTMLSelectElement>

const findSelects = (details: HTMLElement): Selects =>
  new Map(
    filterNames.flatMap((name): [FilterName, HTMLSelectElement][] => {
      const select = details.querySelector<HTMLSelectElement>(`[data-filter="${name}"]`)
      return select ? [[name, select]] : []
    }),
  )

const optionsOf = (select: HTMLSelectElement | undefined): readonly string[] =>
  [...(select?.options ?? [])].map(({ value }) => value).filter((value) => value !== '')

const activeText = (
  name: FilterName,
  select: HTMLSelectElement | undefined,
  say: SearchContext['say'],
): string =>
  say('search.filter.remove', {
    name: say(`search.filter.${name}`),
    value: select?.selectedOptions[0]?.dataset['name'] ?? select?.value ?? '',
  })

function writeCounts(select: HTMLSelectElement, counts: ReadonlyMap<string, number> | undefined): void {
  for (const option of select.options) {
    if (option.value === '') continue
    const count = counts?.get(option.value) ?? 0
    const text = counts ? `${nameOf(option)} (${count})` : nameOf(option)
    if (option.textContent !== text) option.textContent = text
    // What would leave nothing is no choice; the one that is made can be taken back.
    option.disabled = counts !== undefined && count === 0 && !option.selected
  }
}

// More would be read by nobody.
const mostOffered = 5

function mostOf(select: HTMLSelectElement, counts: ReadonlyMap<string, number> | undefined) {
  return [...select.options]
    .map((option) => ({ name: nameOf(option), value: option.value, count: counts?.get(option.value) ?? 0 }))
    .filter(({ value, count }) => count > 0 && value !== '' && value !== select.value)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, mostOffered)
}

const nameOf = ({ dataset, value }: HTMLOptionElement): string => dataset['name'] ?? value
