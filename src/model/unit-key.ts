/** Measure words for people that count the same thing: 2.16人 and 2.7名 per thousand are one unit. */
const people = /[名位](?=\/|$)/
/** Measure words for institutions: 一个卫生院 and 1所卫生院 count the same. */
const institutions = /^[所家]$/

/** The unit by which two values are compared; null stays null. */
export const unitKey = (unit: string | null): string | null =>
  unit?.replace(people, '人').replace(institutions, '个') ?? null
