/** What is wrong with a review entry: code and message of an issue. */
export type Problem = readonly [code: string, message: string]
