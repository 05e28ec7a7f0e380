import { PAGEFIND_ABOVE } from 'astro:env/server'

/** Whether the documents are so many that each gets a file of its own and Pagefind chooses between them. */
export const hasManyPlans = (plans: readonly unknown[]): boolean => plans.length > PAGEFIND_ABOVE
