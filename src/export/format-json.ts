/** JSON as published: one space of indent, a newline at the end. */
export const formatJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`
