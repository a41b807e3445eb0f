interface ImportMetaEnv {
  /** Where a service searches the texts of pages: `/telusur/`; absent where the site's own index does. */
  readonly PUBLIC_SEARCH_SERVICE?: string;
}
