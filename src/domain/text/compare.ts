import { getCollator } from './formats.ts';
import { machineLanguage } from '../../i18n/locales.ts';

const codes = getCollator(machineLanguage);

/** The order of codes and slugs, which is the same in every language of the site. */
export function compareCodes(a: string, b: string): number {
  return codes.compare(a, b);
}
