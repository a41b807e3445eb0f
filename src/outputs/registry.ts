import type { z } from 'astro/zod';
import { getFirst, type PerLanguage } from '~/domain/text/language.ts';
import type { View } from '~/i18n/view.ts';
import { type collections, type NameWith } from '~/model/collections.ts';
import { type ListName } from '~/model/data-files.ts';
import { apiAgreement } from '~/schemas/api/agreement.ts';
import { apiPartner } from '~/schemas/api/partner.ts';
import { apiPressRelease } from '~/schemas/api/press-release.ts';
import { apiCountry, apiSector } from '~/schemas/api/reference.ts';
import { apiRegion } from '~/schemas/api/region.ts';
import { toApiAgreement } from './api/agreement.ts';
import { writeAll, type ApiEntry } from './api/entry.ts';
import { toApiPartner } from './api/partner.ts';
import { toApiPressRelease } from './api/press-release.ts';
import { toApiCountry, toApiSector } from './api/reference.ts';
import { toApiRegion } from './api/region.ts';
import { planAgreementsFeed, planReleasesFeed } from './feeds/collection-feeds.ts';
import type { FeedPlan } from './feeds/feeds.ts';
import {
  listAgreementPictures,
  listPartnerPictures,
  listRegionPictures,
  listReleasePictures,
  type Picture,
} from './pictures/cards.ts';
import { listAgreementColumns, listPartnerColumns, listRegionColumns, listReleaseColumns } from './tables/columns.ts';
import type { Column } from './tables/table.ts';

type Views = PerLanguage<View>;

/** How each output of a collection is made. */
interface Parts {
  /** The schema of one public record, and all of them, withdrawn ones too. */
  api: { schema: z.ZodType; list: (views: Views) => Promise<ApiEntry[]> };
  /** The columns of its table, each made from a public record. */
  table: (views: Views) => readonly Column<never>[];
  /** The feed of the whole collection. */
  feed: (view: View) => FeedPlan;
  /** The social pictures of its records. */
  picture: (view: View) => Picture[];
}

type Models = typeof collections;

/** A collection has the outputs that the model gives it, no more and no fewer; a list has public data only. */
type Registry = { readonly [C in NameWith<'api'>]: Pick<Parts, Models[C]['outputs'][number]> } & {
  readonly [L in ListName]: Pick<Parts, 'api'>;
};

/** What is written besides pages, in the order in which data sets are offered. */
export const outputs: Registry = {
  agreements: {
    api: {
      schema: apiAgreement,
      list: (views) => {
        const { agreements, visits, withdrawn } = getFirst(views).register;
        // A visit keeps its file, and stands in a list of its own.
        const others = [...visits, ...withdrawn.agreements];
        const toFileId = ({ number }: { number: string }) => number;
        return writeAll(agreements, others, toFileId, (agreement) => toApiAgreement(agreement, views));
      },
    },
    table: listAgreementColumns,
    feed: planAgreementsFeed,
    picture: listAgreementPictures,
  },
  partners: {
    api: {
      schema: apiPartner,
      list: (views) => {
        const { partners, withdrawn } = getFirst(views).register;
        return writeAll(partners, withdrawn.partners, toSlug, (partner) => toApiPartner(partner, views));
      },
    },
    table: listPartnerColumns,
    picture: listPartnerPictures,
  },
  regions: {
    api: {
      schema: apiRegion,
      list: (views) => {
        const { regions, withdrawn } = getFirst(views).register;
        return writeAll(regions, withdrawn.regions, toCode, (region) => toApiRegion(region, views));
      },
    },
    table: listRegionColumns,
    picture: listRegionPictures,
  },
  countries: {
    api: {
      schema: apiCountry,
      list: (views) =>
        writeAll(getFirst(views).register.countries, [], toCode, (country) => toApiCountry(country, views)),
    },
  },
  sectors: {
    api: {
      schema: apiSector,
      list: (views) =>
        writeAll(
          getFirst(views).register.sectors,
          [],
          ({ key }) => key,
          (sector) => toApiSector(sector, views),
        ),
    },
  },
  'press-releases': {
    api: {
      schema: apiPressRelease,
      list: (views) => {
        const { pressReleases, withdrawn } = getFirst(views).register;
        return writeAll(pressReleases, withdrawn.pressReleases, toSlug, (release) => toApiPressRelease(release, views));
      },
    },
    table: listReleaseColumns,
    feed: planReleasesFeed,
    picture: listReleasePictures,
  },
};

function toSlug({ slug }: { slug: string }): string {
  return slug;
}

function toCode({ code }: { code: string }): string {
  return code;
}

/** Everything that has public data. */
export type PublicCollection = keyof Registry;
export const publicCollections = Object.keys(outputs) as PublicCollection[];
