import jsonld from 'jsonld';

/** One statement of RDF. */
export interface Quad {
  subject: { value: string; termType: string };
  predicate: { value: string };
  object: { value: string; termType: string; language?: string };
}

/** Reads JSON-LD as RDF without a network: a context that is not given here is an error. */
export async function toQuads(document: object, contexts: Readonly<Record<string, object>> = {}): Promise<Quad[]> {
  const documentLoader = (url: string) => {
    const context = contexts[url];
    if (!context) return Promise.reject(new Error(`the document wants ${url}`));
    return Promise.resolve({ contextUrl: null, documentUrl: url, document: context });
  };
  return (await jsonld.toRDF(document, { documentLoader })) as Quad[];
}
