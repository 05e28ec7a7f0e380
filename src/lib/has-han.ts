/** Whether a text has a Chinese character in it, be it beside others: B超. */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text)
