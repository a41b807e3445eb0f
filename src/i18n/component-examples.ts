import type { MdxComponent } from '../model/mdx-components.ts';
import { toText } from './names.ts';
import { toTermName } from './term-words.ts';
import { useTranslations } from './translate.ts';
import type { View } from './view.ts';

/** An example of each component, made of what the site has; undefined where it has nothing to show. */
export function writeExamples(view: View) {
  const { register, handbook, locale } = view;
  const t = useTranslations(locale);
  const [term] = handbook.glossary.items;
  const photo = register.pressReleases.find((release) => release.photo && toText(release, locale).photoAlt);
  const values = {
    title: t('components.example.title'),
    words: t('components.example.words'),
    before: t('components.example.before'),
    article: t('components.example.article'),
    items: [t('components.example.one'), t('components.example.two')],
    columns: [t('components.example.first'), t('components.example.second')],
    step: {
      title: t('components.example.step'),
      status: 'intent' as const,
      actors: t('components.example.actors'),
      papers: t('components.example.papers'),
      time: t('components.example.time'),
    },
    term: term && { key: term.key, name: toTermName(term, locale) },
    instrument: handbook.legalBasis.items[0]?.key,
    agreement: register.agreements[0]?.slug,
    region: register.regions[0]?.slug,
    partner: register.partners[0]?.slug,
    picture: photo?.photo && {
      src: `../../files/${photo.photo.file}`,
      alt: toText(photo, locale).photoAlt ?? '',
      credit: photo.photo.credit,
    },
  };
  const { step, picture, items, columns } = values;
  const stepTag = `<Step title="${step.title}" status="${step.status}" actors="${step.actors}" papers="${step.papers}" time="${step.time}">`;
  const steps = `<Steps>\n\n${stepTag}\n\n${values.words}\n\n</Step>\n\n</Steps>`;
  const toRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [toRow(columns), toRow(columns.map(() => '---')), toRow(items)].join('\n');
  const sources: Readonly<Record<MdxComponent, string | undefined>> = {
    Steps: steps,
    Step: `${stepTag}\n\n${values.words}\n\n</Step>`,
    Checklist: `<Checklist title="${values.title}">\n\n${items.map((item) => `- ${item}`).join('\n')}\n\n</Checklist>`,
    Rule:
      values.instrument &&
      `<Rule instrument="${values.instrument}" article="${values.article}">\n\n${values.words}[^s1]\n\n</Rule>`,
    Term: values.term && `${values.before} <Term of="${values.term.key}">${values.term.name}</Term>.`,
    AgreementCard: values.agreement && `<AgreementCard slug="${values.agreement}" />`,
    RegionCard: values.region && `<RegionCard slug="${values.region}" />`,
    PartnerCard: values.partner && `<PartnerCard slug="${values.partner}" />`,
    Compare: `<Compare caption="${values.title}">\n\n${table}\n\n</Compare>`,
    Figure: picture && `<Figure src="${picture.src}" alt="${picture.alt}" credit="${picture.credit}" />`,
    Callout: `<Callout kind="unconfirmed" title="${values.title}">\n\n${values.words}\n\n</Callout>`,
  };
  return { sources, values };
}
