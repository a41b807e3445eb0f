/** One page per template, in both languages: what the browser tests look at. */
export const templates: readonly { name: string; path: string }[] = [
  { name: 'home (id)', path: '/' },
  { name: 'home (en)', path: '/en/' },
  { name: 'not found (id)', path: '/404.html' },
];
