import { toSlug } from '../../../src/domain/address/slugs.ts';
import { readList } from '../records/name-variants.ts';
import { say } from '../records/say.ts';
import { isInternational } from '../records/party-words.ts';
import { listSplits, takeCountry } from '../records/take-country.ts';
import type { Step } from './row-step.ts';

/** Several countries beside as many parties: each has the one in its place, and a party that says its own agrees. */
export function readCountryOfEach({ answers, context: { find }, text, note, refuse }: Step): void {
  const codes = readList(answers['countries'] ?? '', (name) => find.quietly('countries', name)).map(([, code]) => code);
  if (new Set(codes).size < 2 || codes.includes(undefined)) return;
  const partner = text('partner');
  const isKnown = partner !== undefined && find.quietly('partners', partner) !== undefined;
  if (isKnown && text('party') === undefined) return;
  const question = partner === undefined || isKnown ? 'party' : 'partner';
  const written = answers[question] ?? '';
  const names = [/\s*[\n;]+\s*/, /\s+\/\s+/, /\s*,\s*/]
    .map((mark) => written.split(mark).filter((name) => name.trim() !== ''))
    .find(({ length }) => length === codes.length);
  const own = names?.map((name) => takeCountry(name, find)?.country);
  if (!names || own?.some((country, index) => country !== undefined && country !== codes[index])) {
    refuse('countries', say('import.country.each', { written: text('countries') ?? '' }));
    return;
  }
  answers[question] = names
    .map((name, index) =>
      own?.[index] === undefined ? `${name} (${find.nameOf('countries', codes[index] ?? '')})` : name,
    )
    .join('\n');
  delete answers['countries'];
  note('countries', say('import.country.ofEach', { names: answers[question].replaceAll('\n', '; ') }));
}

/** "Prefektur Chiba, Jepang", "Kota Toowoomba (Australia)": the country beside the name, where it has no cell of its own. */
export function readCountry({ answers, context: { find, content }, text, note, refuse }: Step): void {
  const question = text('partner') === undefined ? 'party' : 'partner';
  const written = text(question);
  const own = Object.values(content.dataFile('site.yaml')?.data?.country ?? {}).map(toSlug);
  const countries = text('countries');
  const isOwn = (name: string) => own.includes(toSlug(name));
  if (countries !== undefined && (isOwn(countries) || listSplits(countries).some(([, tail]) => isOwn(tail)))) {
    delete answers['countries'];
    refuse('countries', say('import.country.own', { written: countries }));
    return;
  }
  if (countries !== undefined && isNoCountry(countries, find)) {
    delete answers['countries'];
    // A party that is not known keeps the word that says so.
    const isKnown = written === undefined || written.includes('\n') || find.quietly('partners', written) !== undefined;
    if (!isKnown && !isInternational(written)) answers[question] = `${written} (${countries})`;
    note('countries', say('import.country.none', { written: countries }));
    return;
  }
  const isList = readList(countries ?? '', (name) => find.quietly('countries', name)).every(([, code]) => code);
  if (countries !== undefined && !isList) {
    const [place = '', beside = ''] =
      listSplits(countries)
        .flatMap(([head, tail]) => [[head, tail] as const, [tail, head] as const])
        .find(([, part]) => find.quietly('countries', part) !== undefined) ?? [];
    const code = find.quietly('countries', beside);
    const near = code === undefined ? find.near('countries', countries) : undefined;
    if (code !== undefined) {
      const meant = find.nameOf('countries', code);
      answers['countries'] = meant;
      const isPartner = written === undefined;
      if (isPartner) answers['partner'] = place;
      note(
        'countries',
        say(isPartner ? 'import.country.partner' : 'import.country.place', { written: countries, meant, place }),
      );
    }
    if (near !== undefined) {
      answers['countries'] = find.nameOf('countries', near);
      note('countries', say('answer.readAs', { written: countries, meant: find.nameOf('countries', near) }));
    }
  }
  // Of several, each says its own.
  const isSeveral = (answers[question] ?? '').includes('\n');
  if (written === undefined || isSeveral || find.quietly('partners', written) !== undefined) return;
  const said = takeCountry(written, find);
  if (said === undefined) return;
  answers[question] = said.name;
  if (countries === undefined) {
    answers['countries'] = find.nameOf('countries', said.country);
    note('countries', say('import.taken', { value: find.nameOf('countries', said.country), written: written }));
  }
}

/** True for a cell that says there is no country, and names none beside it: "Organisasi internasional". */
function isNoCountry(written: string, find: Step['context']['find']): boolean {
  const parts = readList(written, (name) => find.quietly('countries', name)).map(([, code]) => code);
  const split = listSplits(written).flatMap((pair) => pair.map((part) => find.quietly('countries', part)));
  return (
    isInternational(written) &&
    takeCountry(written, find) === undefined &&
    [...parts, ...split].every((code) => code === undefined)
  );
}
