import { toSlug } from '../../../src/domain/address/slugs.ts';
import { languages, type Language, type PerLanguage } from '../../../src/domain/text/language.ts';
import { isUiKey, translate, type Values } from '../../../src/i18n/translate.ts';
import { toNumber } from '../../../src/model/slugs.ts';
import { listValid, type ContentSet } from '../../../src/reader/content-set.ts';

/** What the examples of questions are made of, in each language of the site. */
export type ExampleWords = Partial<PerLanguage<Values>>;

/** Kinds of partners of which a name alone says what is meant. */
const places = new Set(['province', 'state', 'prefecture', 'city']);

/**
 * Examples that staff know: a region, a partner and their tie from the content at hand, one of a single region of the
 * province where there is one. Where it has none yet, plain words stand in their place.
 */
export function findExamples(content: ContentSet): ExampleWords {
  const { provinceCode } = content.dataFile('site.yaml')?.data ?? {};
  const regions = listValid(content.records('regions'));
  const partners = listValid(content.records('partners')).filter(({ data }) => places.has(data.kind));
  const ties = listValid(content.records('agreements')).flatMap(({ slug, data: { local, foreign } }) => {
    const own = local.length === 1 ? regions.find(({ data }) => data.code === local[0]?.region) : undefined;
    const [only] = foreign;
    const other = foreign.length === 1 ? partners.find((one) => one.slug === only?.partner) : undefined;
    return own && other ? [{ slug, own, other }] : [];
  });
  const tie = ties.find(({ own }) => own.data.code !== provinceCode) ?? ties[0];
  const region = tie?.own ?? regions.find(({ data }) => data.code !== provinceCode);
  const partner = tie?.other ?? partners[0];
  const country = content.dataFile('countries.yaml')?.data?.find(({ code }) => code === partner?.data.country);
  const publisher = listValid(content.records('agreements'))
    .flatMap(({ data }) => data.sources)
    .find(({ kind }) => kind === 'press')?.publisher;
  const sectors = (content.dataFile('sectors.yaml')?.data ?? []).slice(0, 2);

  return Object.fromEntries(
    languages.map((language) => {
      const plain = (key: 'region' | 'partner' | 'country' | 'seat' | 'publisher' | 'sector') =>
        translate(language, `question.example.${key}`);
      const kind = `partnerKindOne.${partner?.data.kind ?? 'city'}`;
      const town = region?.data.shortName ?? plain('region');
      const called = nameIn(content, 'partners', language, partner) ?? plain('partner');
      const values: Values = {
        region: nameIn(content, 'regions', language, region) ?? plain('region'),
        town,
        partner: called,
        partnerKind: isUiKey(kind) ? translate(language, kind) : '',
        country: country?.name[language] ?? plain('country'),
        seat: partner?.data.seat ?? plain('seat'),
        publisher: publisher ?? plain('publisher'),
        number: String(Number(toNumber(tie?.slug ?? '') ?? 1)),
        slug: toSlug(`${town} ${called}`),
        sector: sectors[0]?.name[language] ?? plain('sector'),
        sectors: sectors.map(({ name }) => name[language]).join(', ') || plain('sector'),
      };
      return [language, values];
    }),
  );
}

/** What a record is called in a language; its own name where nobody has translated it. */
function nameIn(
  content: ContentSet,
  collection: 'regions' | 'partners',
  language: Language,
  record: { slug: string; data: { name: string } } | undefined,
): string | undefined {
  const text = content.texts(collection).find((one) => one.slug === record?.slug && one.language === language);
  return text?.data?.name ?? record?.data.name;
}
