import type { LocaleFolder } from '../../locales.ts';
import addresses from './addresses.json' with { type: 'json' };
import values from './values.json' with { type: 'json' };

export default {
  code: 'en',
  name: 'English',
  tag: 'en',
  dateLocale: 'en-GB',
  openGraph: 'en_GB',
  iso639: 'ENG',
  addresses,
  values,
} as const satisfies LocaleFolder;
