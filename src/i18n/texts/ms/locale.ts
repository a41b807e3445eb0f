import type { LocaleFolder } from '../../locales.ts';
import addresses from './addresses.json' with { type: 'json' };
import values from './values.json' with { type: 'json' };

export default {
  code: 'ms',
  name: 'Bahasa Melayu',
  tag: 'ms',
  dateLocale: 'ms-MY',
  openGraph: 'ms_MY',
  iso639: 'MSA',
  addresses,
  values,
} as const satisfies LocaleFolder;
