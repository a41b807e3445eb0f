import type { z } from 'astro/zod';
import type { Collection } from '../domain/address/urls.ts';
import { huesFile } from '../schemas/brand.ts';
import {
  aliasFile,
  countryList,
  exportsFile,
  glossaryFile,
  legalFile,
  mapFile,
  outsideList,
  regionKindList,
  sectorList,
} from '../schemas/reference-data.ts';
import { memberList } from '../schemas/members.ts';
import { placeFile } from '../schemas/place.ts';
import { siteFile } from '../schemas/site.ts';

/** A file that holds a whole list, or the settings of something. */
interface DataFileModel {
  schema: z.ZodType;
  /** True where no page can be built without it. */
  isRequired?: true;
  /** The collection that its items make, in addresses and in `src/content/`. */
  list?: Collection;
  /** What one of its items is called, where others refer to items of the file, and how they are known. */
  items?: { one: string; at: string; key: 'key' | 'code' };
}

/** The list files, by their path in the content folder. */
export const dataFiles = {
  'site.yaml': { schema: siteFile, isRequired: true },
  'sectors.yaml': {
    schema: sectorList,
    isRequired: true,
    list: 'sectors',
    items: { one: 'sector', at: '*', key: 'key' },
  },
  'countries.yaml': {
    schema: countryList,
    isRequired: true,
    list: 'countries',
    items: { one: 'country', at: '*', key: 'code' },
  },
  'region-kinds.yaml': {
    schema: regionKindList,
    isRequired: true,
    items: { one: 'region-kind', at: '*', key: 'key' },
  },
  'place.yaml': { schema: placeFile, items: { one: 'division', at: 'divisions.*', key: 'key' } },
  'members.yaml': { schema: memberList },
  'aliases.yaml': { schema: aliasFile },
  'outside.yaml': { schema: outsideList },
  'exports.yaml': { schema: exportsFile },
  'glossary.yaml': {
    schema: glossaryFile,
    items: { one: 'glossary-term', at: 'terms.*', key: 'key' },
  },
  'legal-instruments.yaml': {
    schema: legalFile,
    items: { one: 'legal-instrument', at: 'instruments.*', key: 'key' },
  },
  'map/insets.yaml': { schema: mapFile },
  'brand/hues.yaml': { schema: huesFile, isRequired: true },
} as const satisfies Record<string, DataFileModel>;

type DataFiles = typeof dataFiles;

export type DataFileName = keyof DataFiles;
export type DataOf<N extends DataFileName> = z.infer<DataFiles[N]['schema']>;

/** The names of all list files. */
export const dataFileNames = Object.keys(dataFiles) as DataFileName[];

type ListFileName = { [N in DataFileName]: DataFiles[N] extends { list: string } ? N : never }[DataFileName];

/** The collections whose items all stand in one file. */
export type ListName = DataFiles[ListFileName]['list'];

export const listFiles = dataFileNames.filter((name): name is ListFileName => 'list' in dataFiles[name]);
export const listNames = listFiles.map((name) => dataFiles[name].list);

/** A list file without its own types. */
export function getDataFile(name: DataFileName): DataFileModel {
  return dataFiles[name];
}

export function isDataFileName(name: string): name is DataFileName {
  return Object.hasOwn(dataFiles, name);
}
