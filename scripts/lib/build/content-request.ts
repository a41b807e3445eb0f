/** Where the compiled program finds the content: Astro's store without a file of it. */
export const contentSymbol = Symbol.for('site-content');

/** The same as the program writes it. */
export const contentRequest = `globalThis[Symbol.for(${JSON.stringify(contentSymbol.description)})]`;
