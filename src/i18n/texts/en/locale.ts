import type { LocaleSettings } from '../../locales.ts';
import addresses from './addresses.json' with { type: 'json' };

export default {
  code: 'en',
  name: 'English',
  tag: 'en',
  dateLocale: 'en-GB',
  openGraph: 'en_GB',
  iso639: 'ENG',
  addresses,
} as const satisfies LocaleSettings;
