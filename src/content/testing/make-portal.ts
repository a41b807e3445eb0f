import type { Portal } from '~/domain/portal/portal.ts';
import { makeMemberAgreement, makeMemberFile, makeMemberFiles } from '~/domain/testing/make-member-files.ts';
import { readMembers } from '~/reader/members.ts';
import { makeSourceFile } from '~/reader/source-file.ts';

const country = {
  code: 'JP',
  slug: { id: 'jepang', en: 'japan' },
  name: { id: 'Jepang', en: 'Japan' },
  aliases: [],
  latitude: 36,
  longitude: 138,
};

/** Two members with the same records, numbers apart; the second writes in English only. */
export function makePortal(): Portal {
  const list = [
    { key: 'a', name: { id: 'Provinsi A', en: 'Province A' }, url: 'https://a.example' },
    { key: 'b', name: { id: 'Negara Bagian B', en: 'State of B' }, url: 'https://b.example' },
  ];
  const english = makeMemberAgreement('b.example', {
    number: 'BBB-0001',
    title: { en: 'Harrow and Sea City' },
    purpose: { en: 'Pupils.' },
    foreignParties: [{ partner: 'kota-laut', name: { en: 'Sea City' } }],
    url: { en: 'https://b.example/agreements/0001-kota-laut/' },
    updated: '2026-05-05',
  });
  const visit = makeMemberAgreement('b.example', {
    id: '0002',
    number: 'BBB-0002',
    slug: '0002-tamu',
    status: 'contact',
  });
  const files = {
    a: makeMemberFiles('a.example'),
    b: makeMemberFiles('b.example', { 'api/v1/agreements.json': makeMemberFile([english, visit]) }),
  };
  const sources = Object.entries(files).flatMap(([key, ofMember]) =>
    Object.entries(ofMember).map(([path, text]) => makeSourceFile(`members/${key}/${path}`, text)),
  );
  const { members, missing } = readMembers(list, sources, '1.5.2');
  return { members, missing, countries: [country], sectors: [] };
}
