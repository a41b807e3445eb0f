/** For tools that do not read components, like ESLint; `npm run types` sees each component's own properties. */
declare module '*.astro' {
  export default function Component(props: never): unknown;
}
