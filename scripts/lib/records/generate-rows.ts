import { activities } from '../../../src/domain/lists/activities.ts';
import { agreementClasses } from '../../../src/domain/lists/agreement-classes.ts';
import type { PartnerKind } from '../../../src/domain/lists/partner-kinds.ts';
import { evidences } from '../../../src/domain/lists/evidence.ts';
import { getGroup, type AgreementStatus } from '../../../src/domain/lists/statuses.ts';
import { parsePartialDate } from '../../../src/domain/calendar/dates.ts';
import { evaluateFacets, listFacetValues } from '../../../src/domain/register/facets.ts';
import type { RegisterRow } from '../../../src/domain/register/register-rows.ts';
import type { NamedEntity } from '../../../src/domain/search/named-entity.ts';
import { toSlug } from '../../../src/domain/address/slugs.ts';
import { createRandom } from '../seeded-random.ts';

/** How often each value comes up among real agreements, in parts of a hundred. */
const statusShares = [8, 8, 10, 1, 1, 8, 20, 14, 1, 3, 10, 3, 8, 4, 1];
const evidenceShares = [4, 10, 28, 26, 26, 6];
const classShares = [8, 22, 20, 6, 5, 18, 3, 4, 3, 6, 5];
const activityShares = [35, 50, 15];

const titles: Record<(typeof agreementClasses)[number], readonly string[]> = {
  'sister-province': ['Provinsi kembar {local}–{foreign}'],
  'sister-city': ['Kota kembar {local}–{foreign}', 'Hubungan kota bersaudara {local}–{foreign}'],
  mou: ['MoU {local}–{foreign} tentang {sector}', 'Nota kesepahaman {sector} {local}–{foreign}'],
  loi: ['LoI {local}–{foreign}', 'Pernyataan kehendak {local}–{foreign} di bidang {sector}'],
  'implementing-arrangement': ['Rencana pelaksanaan {sector} {local}–{foreign}'],
  'technical-cooperation': ['Program {sector} {foreign} di {local}', 'Pendampingan {sector} {local}'],
  membership: ['Keanggotaan {local} dalam jejaring {foreign}'],
  grant: ['Hibah {sector} {foreign} untuk {local}'],
  loan: ['Pinjaman {foreign} untuk {sector} {local}'],
  'no-instrument': ['Pembicaraan {sector} {local}–{foreign}'],
  other: ['Penjajakan {sector} {local}–{foreign}', 'Pembicaraan {local}–{foreign}'],
};

/**
 * So many agreements as a register might hold, the same each time: made of the names that a site really has, with the
 * shares of statuses, forms and gaps of today's records.
 */
export function generateRows(count: number, entities: readonly NamedEntity[]): RegisterRow[] {
  const random = createRandom(20_261_124);
  const ofKind = (kind: NamedEntity['kind']) => entities.filter((entity) => entity.kind === kind);
  const [regions, countries, sectors, kinds] = [ofKind('region'), ofKind('country'), ofKind('sector'), ofKind('kind')];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const share = <T>(list: readonly T[], shares: readonly number[]): T => {
    let left = random() * shares.reduce((sum, one) => sum + one, 0);
    return list.find((_, position) => (left -= shares[position] ?? 0) < 0) ?? (list[0] as T);
  };
  // Most new agreements bring a partner that nobody had before.
  const partners = Array.from({ length: Math.ceil(count / 4) }, () => {
    const country = pick(countries);
    const name = `${pick(syllables)}${pick(syllables).toLowerCase()}${pick(endings)}`;
    return { name, slug: toSlug(name), country: country.value, kind: pick(kinds).value as PartnerKind };
  });

  return Array.from({ length: count }, (_, index): RegisterRow => {
    const region = pick(regions);
    const partner = pick(partners);
    const agreementClass = share(agreementClasses, classShares);
    const chosen = [
      ...new Set([
        pick(sectors),
        ...(random() < 0.5 ? [pick(sectors)] : []),
        ...(random() < 0.2 ? [pick(sectors)] : []),
      ]),
    ];
    const year = 1985 + Math.floor(random() ** 0.5 * 42);
    const isDated = random() < 0.6;
    const date =
      random() < 0.6 ? `${String(year)}-${twoDigits(1 + random() * 12)}-${twoDigits(1 + random() * 28)}` : String(year);
    const status = share(listFacetValues('status') as AgreementStatus[], statusShares);
    const number = String(index + 1).padStart(4, '0');
    const title = pick(titles[agreementClass])
      .replace('{local}', region.name)
      .replace('{foreign}', partner.name)
      .replace('{sector}', (chosen[0]?.name ?? '').toLowerCase());
    return {
      number,
      slug: `${number}-${toSlug(`${region.name} ${partner.name}`)}${random() < 0.4 ? `-${String(year)}` : ''}`,
      title,
      purpose: `${title}.`,
      facets: evaluateFacets({
        regions: [region.value],
        countries: [partner.country],
        group: getGroup(status),
        status,
        evidence: share(evidences, evidenceShares),
        class: agreementClass,
        sectors: chosen.map(({ value }) => value),
        yearSigned: isDated ? year : undefined,
        partnerKinds: [partner.kind],
        activity: share(activities, activityShares),
      }),
      local: [region.name],
      foreign: [partner.name],
      partners: [partner.slug],
      ...(isDated ? { signed: parsePartialDate(date) } : {}),
      ...(status === 'in-force' && random() < 0.4
        ? { until: parsePartialDate(String(2027 + Math.floor(random() * 8))) }
        : {}),
      endsSoon: false,
      isEndUncertain: false,
      isProgramme: false,
      renewalUnderWay: false,
    };
  });
}

const syllables = [
  'Kita',
  'Shi',
  'Guang',
  'Lan',
  'Mar',
  'Rot',
  'Val',
  'Sam',
  'Ny',
  'Bor',
  'Tan',
  'Wei',
  'Hel',
  'Oster',
  'Che',
  'Ban',
  'Nor',
  'Fuku',
  'Ade',
  'Cal',
];
const endings = [
  'kawa',
  'zhou',
  'burg',
  'terdam',
  'ville',
  'shima',
  'ton',
  'grad',
  'nan',
  'mouth',
  'berg',
  'dou',
  'stad',
  'pur',
  ' City',
  ' University',
  ' Prefecture',
];

function twoDigits(value: number): string {
  return String(Math.floor(value)).padStart(2, '0');
}
