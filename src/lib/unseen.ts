/**
 * Characters that nobody sees (joiners, marks of direction, soft hyphens): copied along with a word they part it, in an
 * address they turn the words around it. Source: general categories and Default_Ignorable_Code_Point of Unicode.
 */
export const unseen = /[\p{Cf}\p{DI}\p{Zl}\p{Zp}]/u

/** A text without them. */
export const withoutUnseen = (text: string): string => text.replaceAll(new RegExp(unseen, 'gu'), '')
