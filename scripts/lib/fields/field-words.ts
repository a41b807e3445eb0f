import { referenceLocale } from '../../../src/i18n/locales.ts';
import { getChoiceWord } from '../../../src/i18n/choice-words.ts';
import type { FieldKind, FieldNode } from '../../../src/schemas/field-tree.ts';
import type { Reference } from '../../../src/schemas/parts/field.ts';

/** The guide and the help of the fields are written in this language. */
export const guideLanguage = referenceLocale;

const kinds: Record<FieldKind, string> = {
  text: 'teks',
  number: 'angka',
  'yes-no': '`true` atau `false`',
  choice: 'pilihan',
  day: 'hari',
  'partial-date': 'tanggal, boleh tidak lengkap',
  moment: 'hari atau waktu',
  'web-address': 'alamat web',
  list: 'daftar',
  group: 'kelompok',
  map: 'daftar kata menurut kunci',
  numbers: 'deret angka',
};

const references: Record<Reference, string> = {
  agreements: 'slug kerja sama',
  partners: 'slug mitra',
  regions: 'kode wilayah',
  'press-releases': 'slug siaran pers',
  guides: 'slug panduan',
  'region-kinds': 'kunci jenis wilayah',
  place: 'kunci bagian wilayah',
  countries: 'kode negara',
  sectors: 'kunci bidang',
  glossary: 'kunci istilah',
  'legal-instruments': 'kunci peraturan',
  own: 'slug berkas sejenis',
};

/** What a field takes, in the words of staff: `teks, paling banyak 90 huruf`. */
export function describeField(node: FieldNode, path: string): string {
  if (node.isLocalized) return `${node.fields?.[0]?.kind === 'list' ? 'daftar teks' : 'teks'} per bahasa`;
  if (node.kind === 'list') return describeList(node, path);
  if (node.reference) return references[node.reference];
  if (node.kind === 'choice') return `pilihan: ${listChoices(node, path)}`;
  return [node.isWhole ? 'bilangan bulat' : kinds[node.kind], ...listLimits(node)].join(', ');
}

function describeList(node: FieldNode, path: string): string {
  if (node.reference)
    return [`daftar ${references[node.reference]}`, ...(node.options ?? []).map(toCode)].join(', atau ');
  if (node.options) return `daftar pilihan: ${listChoices(node, path)}`;
  if (node.itemKind === 'list') return 'daftar kelompok kata';
  return node.fields ? 'daftar butir' : `daftar ${kinds[node.itemKind ?? 'text']}`;
}

function listChoices({ options = [] }: FieldNode, path: string): string {
  return options
    .map((value) => {
      const word = getChoiceWord(path, value, guideLanguage);
      return word === undefined ? toCode(value) : `${toCode(value)} (${word})`;
    })
    .join(', ');
}

function listLimits({ kind, minimum, maximum, maximumWords }: FieldNode): string[] {
  if (kind === 'text') {
    return [
      ...(maximum === undefined ? [] : [`paling banyak ${maximum} huruf`]),
      ...(maximumWords === undefined ? [] : [`paling banyak ${maximumWords} kata`]),
    ];
  }
  if (minimum !== undefined && maximum !== undefined) return [`${minimum} sampai ${maximum}`];
  return minimum === undefined || minimum <= 0 ? [] : [`paling kecil ${minimum}`];
}

function toCode(value: string): string {
  return `\`${value}\``;
}
