import type { LocaleFolder } from '../../locales.ts';
import addresses from './addresses.json' with { type: 'json' };
import values from './values.json' with { type: 'json' };

export default {
  code: 'id',
  name: 'Bahasa Indonesia',
  tag: 'id',
  dateLocale: 'id-ID',
  openGraph: 'id_ID',
  iso639: 'IND',
  addresses,
  values,
} as const satisfies LocaleFolder;
