import type { LocaleSettings } from '../../locales.ts';
import addresses from './addresses.json' with { type: 'json' };

export default {
  code: 'ms',
  name: 'Bahasa Melayu',
  tag: 'ms',
  dateLocale: 'ms-MY',
  openGraph: 'ms_MY',
  iso639: 'MSA',
  addresses,
} as const satisfies LocaleSettings;
