/**
 * The number that was probably meant, as YAML wants it; undefined where it may be another.
 * @example suggestNumber('1.250.000')  // '1250000'
 * @example suggestNumber('-7,25')  // '-7.25'
 * @example suggestNumber('Rp 1.500.000,-')  // '1500000'
 * @example suggestNumber('S$ 500')  // '500'
 * @example suggestNumber('5 tahun')  // '5'
 */
export function suggestNumber(written: string): string | undefined {
  const [, number = ''] =
    /^\s*([+-]?\d[\d.,]*?)(?:\s*\p{L}.*)?$/su.exec(
      written
        .replace(/^\s*(?:[A-Z]{0,3}\p{Sc}|(?!MIN)[A-Z]{3}|R[Pp]|rp|RM)\.?\s*/u, '')
        .replace(/(?<=\d)\s+(?=\d)/g, '')
        .replace(/,-$/, ''),
    ) ?? [];
  // A comma before three digits may part thousands as well as a fraction.
  if (/^[+-]?\d+(?:\.\d+)?$/.test(number)) return number;
  if (/^[+-]?\d+,(?!\d{3}$)\d+$/.test(number)) return number.replace(',', '.');
  if (/^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(number)) return number.replaceAll('.', '').replace(',', '.');
  if (/^[+-]?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/.test(number)) return number.replaceAll(',', '');
  return undefined;
}
