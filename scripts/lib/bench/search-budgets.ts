/** What the search and the live register may load (bytes, Brotli 11) and take (milliseconds). */
export const SEARCH_BUDGETS = {
  registerData: 25_000,
  registerDataOf5000: 150_000,
  toggleOf5000: 50,
  suggestionAtQuarterSpeed: 16,
  firstResult: 130_000,
  /** The results page and all it loads, as it came. */
  firstSearch: 240_000,
  /** At 400 kbit/s and 400 ms, Brotli. */
  slowSuggestions: 1500,
  slowNames: 2500,
  slowList: 6000,
} as const;
