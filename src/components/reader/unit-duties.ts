import type { Plan } from '../../model/plan.ts'

/** What one unit is to do: passages whose items it leads, helps with, or answers for without a part of its own. */
export type UnitDuties = {
  readonly unit: string
  readonly lead: readonly string[]
  readonly help: readonly string[]
  readonly responsible: readonly string[]
}

const parts = ['lead', 'help', 'responsible'] as const

/** Every unit a document names as responsible, those that lead most first, then by name in the text. */
export function unitDuties({ responsibilities }: Pick<Plan, 'responsibilities'>): readonly UnitDuties[] {
  const units = [...new Set(responsibilities.flatMap((each) => parts.flatMap((part) => each[part])))]
  const passagesOf = (unit: string, part: (typeof parts)[number]): readonly string[] =>
    responsibilities.filter((each) => each[part].includes(unit)).map(({ passage }) => passage)
  return units
    .map((unit) => ({
      unit,
      lead: passagesOf(unit, 'lead'),
      help: passagesOf(unit, 'help'),
      responsible: passagesOf(unit, 'responsible'),
    }))
    .toSorted((a, b) => b.lead.length - a.lead.length || b.help.length - a.help.length)
}
