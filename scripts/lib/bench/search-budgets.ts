/** What the search and the live register may load (bytes, Brotli 11) and take (milliseconds). */
export const SEARCH_BUDGETS = {
  registerData: 25_000,
  registerDataOf5000: 150_000,
  toggleOf5000: 50,
  suggestionAtQuarterSpeed: 16,
  firstResult: 130_000,
} as const;
