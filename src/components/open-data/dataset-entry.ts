import type { UiKey } from '~/i18n/translate.ts';

/** A data set as the page about open data lists it. */
export interface DatasetEntry {
  title: UiKey;
  description: UiKey;
  records?: number;
  distributions: readonly { address: string; format: string; language?: string; bytes: number; schema?: string }[];
}
