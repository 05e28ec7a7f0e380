import { en } from './en.ts'
import { formatMessage, type MessageParams } from './format-message.ts'
import type { Locale } from './locales.ts'
import { zh } from './zh.ts'

export type MessageKey = keyof typeof zh
export type Dictionary = Readonly<Record<MessageKey, string>>
export type Translate = (key: MessageKey, params?: MessageParams) => string

/** Both dictionaries; the type refuses one with a key too few, the test one with a key too many. */
export const dictionaries: Readonly<Record<Locale, Dictionary>> = { zh, en }

/** Returns the function that says a key in one language. */
export const translator =
  (locale: Locale): Translate =>
  (key, params) =>
    formatMessage(dictionaries[locale][key], params)
