// These packages ship no types; only what the tests use is declared.
declare module 'jsonld' {
  interface Options {
    documentLoader: (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: object }>;
  }
  const jsonld: { toRDF: (document: object, options: Options) => Promise<unknown[]> };
  export default jsonld;
}

declare module '@adobe/structured-data-validator' {
  export default class Validator {
    validate(data: unknown): Promise<{ issueMessage: string; severity: string; path: unknown }[]>;
  }
}

declare module '@marbec/web-auto-extractor' {
  export default class WebAutoExtractor {
    constructor(options: { addLocation: boolean });
    parse(html: string): unknown;
  }
}
