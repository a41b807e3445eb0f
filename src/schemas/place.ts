import { z } from 'astro/zod';
import { approvalBodies } from '../domain/agreement/agreement.ts';
import type { SitePlace } from '../domain/text/place-words.ts';
import { field } from './parts/field.ts';
import { months } from './parts/numbers.ts';
import { isPattern } from './parts/pattern.ts';
import { key, localized } from './parts/words.ts';

const words = z.strictObject({
  province: field(localized.optional(), 'place.words.province'),
  provincial: field(localized.optional(), 'place.words.provincial'),
  region: field(localized.optional(), 'place.words.region'),
  regions: field(localized.optional(), 'place.words.regions'),
  assembly: field(localized.optional(), 'place.words.assembly'),
});

/** Several lines of text, in which only these names stand for what is filled in. */
const withNames = (...names: readonly string[]) =>
  z
    .string()
    .min(1)
    .refine((text) => [...text.matchAll(/\{(\w*)\}/g)].every(([, name = '']) => names.includes(name)), {
      message: `Hanya ${names.map((name) => `{${name}}`).join(', ')} yang dapat diisi.`,
    });

const textRequest = z.strictObject({
  officer: field(withNames('name'), 'place.textRequest.officer'),
  subject: field(withNames('number', 'title'), 'place.textRequest.subject'),
  letter: field(
    withNames('addressee', 'title', 'parties', 'signed', 'site', 'number', 'url'),
    'place.textRequest.letter',
  ),
  explanation: field(localized, 'place.textRequest.explanation'),
});

/** `content/place.yaml`: what this place calls its regions, and what its law asks of cooperation. */
export const placeFile = z.strictObject({
  words: field(words.prefault({}), 'place.words'),
  divisions: field(
    z
      .array(
        z.strictObject({
          key: field(key, 'place.divisions.key'),
          singular: field(localized, 'place.divisions.singular'),
          plural: field(localized, 'place.divisions.plural'),
        }),
      )
      .default([]),
    'place.divisions',
  ),
  approvals: field(z.array(z.enum(approvalBodies)).default([]), 'place.approvals'),
  renewal: field(
    z
      .array(
        z.strictObject({
          key: field(key, 'place.renewal.key'),
          months: field(months, 'place.renewal.months'),
        }),
      )
      .default([]),
    'place.renewal',
  ),
  informationLaw: field(localized.optional(), 'place.informationLaw'),
  privateNumbers: field(
    z
      .array(
        z.strictObject({
          name: field(localized, 'place.privateNumbers.name'),
          pattern: field(
            z.string().refine((text) => isPattern(text)),
            'place.privateNumbers.pattern',
          ),
        }),
      )
      .default([]),
    'place.privateNumbers',
  ),
  textRequest: field(textRequest.optional(), 'place.textRequest'),
  ask: field(localized.optional(), 'place.ask'),
});

export type PlaceFile = z.infer<typeof placeFile>;

/** What addresses and words have to know of a place, and of a site that is a portal. */
export function toSitePlace({ words, informationLaw }: PlaceFile, isPortal: boolean): SitePlace {
  return { words, hasInformationLaw: informationLaw !== undefined, isPortal };
}
