/** What a member's site publishes of one agreement, as far as a portal reads it, with whatever a test changes. */
export function makeMemberAgreement(host: string, changes: object = {}): Record<string, unknown> {
  return {
    id: '0001',
    number: 'AAA-0001',
    slug: '0001-kota-laut',
    title: { id: 'Kota Telaga dan Kota Laut', en: 'Kota Telaga and Sea City' },
    purpose: { id: 'Pertukaran pelajar.', en: null },
    class: 'sister-city',
    status: 'in-force',
    statusYear: 2030,
    statusReason: 'fixed-term',
    evidence: 'both-sides',
    activity: 'active',
    signed: { text: '2020-03-01', precision: 'day', qualifier: null, earliest: '2020-03-01', latest: '2020-03-01' },
    endsOn: { text: '2030', precision: 'year', qualifier: null, earliest: '2030-01-01', latest: '2030-12-31' },
    endsSoon: false,
    isEndUncertain: true,
    renewalUnderWay: false,
    regions: ['99.71'],
    localParties: [{ region: '99.71', outside: null, name: null, body: 'government', role: 'party' }],
    partners: ['kota-laut'],
    foreignParties: [
      { partner: 'kota-laut', name: { id: 'Kota Laut', en: 'Sea City' }, countries: ['JP'], role: 'party' },
    ],
    countries: ['JP'],
    sectors: ['education'],
    url: { id: `https://${host}/kerja-sama/0001-kota-laut/`, en: `https://${host}/en/agreements/0001-kota-laut/` },
    updated: '2026-01-02',
    fieldOfTheFuture: true,
    ...changes,
  };
}

/** A file of the public data with these records. */
export function makeMemberFile(items: readonly object[], changes: object = {}): string {
  return JSON.stringify({
    apiVersion: '1',
    schema: 'https://schema.example/x.json',
    computedFor: '2026-11-01',
    licence: 'https://licence.example/',
    publisher: 'Redaksi',
    count: items.length,
    items,
    ...changes,
  });
}

/** Every file that a portal reads of a member, by its path below the member's site. */
export function makeMemberFiles(host: string, changes: Readonly<Record<string, string>> = {}): Record<string, string> {
  const placed = (path: string) => ({ url: { id: `https://${host}/${path}/` }, updated: '2026-01-02' });
  return {
    'api/v1/agreements.json': makeMemberFile([makeMemberAgreement(host)]),
    'api/v1/partners.json': makeMemberFile([
      {
        id: 'kota-laut',
        name: { id: 'Kota Laut', en: 'Sea City' },
        endonym: null,
        otherNames: [],
        kind: 'city',
        agreements: ['0001'],
        ...placed('mitra/kota-laut'),
      },
    ]),
    'api/v1/regions.json': makeMemberFile([
      {
        id: '99.71',
        name: { id: 'Kota Telaga' },
        shortName: 'Telaga',
        otherNames: [],
        agreements: ['0001'],
        ...placed('wilayah/kota-telaga'),
      },
    ]),
    'api/v1/sectors.json': makeMemberFile([{ id: 'education', name: { id: 'Pendidikan', en: 'Education' } }]),
    'api/v1/countries.json': makeMemberFile([{ id: 'JP', name: { id: 'Jepang', en: 'Japan' } }]),
    'api/v1/press-releases.json': makeMemberFile([
      {
        id: '2026/pelajar',
        title: { id: 'Pelajar berangkat' },
        summary: { id: 'Sepuluh pelajar.' },
        date: { text: '2026-02-03', qualifier: null },
        published: '2026-02-04',
        ...placed('siaran-pers/2026/pelajar'),
      },
    ]),
    'pagefind/files.json': JSON.stringify({
      version: '1.5.2',
      files: ['id/pagefind-entry.json', 'id/pagefind.js', 'id/fragment/id_1.pf_fragment'],
    }),
    'pagefind/id/pagefind-entry.json': '{}',
    'pagefind/id/fragment/id_1.pf_fragment': 'x',
    ...changes,
  };
}
