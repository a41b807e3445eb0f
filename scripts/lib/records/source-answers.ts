import { toSlug } from '../../../src/domain/address/slugs.ts';
import { isSafeWebAddress } from '../../../src/schemas/parts/web-address.ts';
import type { AnswerReader } from './answers.ts';
import { sourceKinds, type SourceKind } from '../../../src/domain/lists/source-kinds.ts';
import { toHost } from './known-sources.ts';
import { nameChoice, readChoice, type Choices } from './read-choice.ts';
import { readAnswerDate, readDate } from './read-answer-date.ts';
import type { RecordContext } from './record-draft.ts';
import { say } from './say.ts';
import { isOffice } from './party-words.ts';

export const sourceKindChoices: Choices<SourceKind> = { words: 'sourceKind', options: sourceKinds };

/** The one source that a new record starts with. */
export function readSource(answers: AnswerReader, context: RecordContext): Record<string, unknown> {
  const { siteDate, sender, known } = context;
  const { name: written, date: dated } = takeDate(answers.text('source-publisher'));
  const isAddress = written !== undefined && (/^https?:\/\//i.test(written) || bareAddress.test(written));
  const address =
    readAddress(answers, 'source-url') ?? (isAddress ? readAddress(answers, 'source-publisher') : undefined);
  const isUnnamed = written === undefined || isAddress;
  const owner = isUnnamed && address !== undefined ? findOwner(address, answers, context) : undefined;
  const isVouched = owner === undefined && isVouchedFor(answers, context, isAddress ? undefined : written, address);
  const url = isVouched ? undefined : address;
  const host = url === undefined || owner ? undefined : (known.publisherOf(url) ?? toHost(url));
  const named = isAddress || isVouched ? undefined : written;
  const publisher = owner?.name ?? named ?? host ?? sender;
  if (publisher === undefined)
    answers.miss(
      'source-publisher',
      say(context.isSheet ? 'answer.source.publisherOrSender' : 'answer.source.publisher'),
    );
  const date = readAnswerDate(answers, 'source-date') ?? dated;
  return {
    id: 's1',
    kind:
      owner?.kind ??
      readKind(answers, context, { publisher, url, isSender: named === undefined && host === undefined }),
    publisher,
    ...(url !== undefined && { url }),
    ...withDate('date', date),
    // A sheet names sources that nobody has read for the site yet.
    ...(!context.isSheet && { checked: siteDate }),
  };
}

/** Shorter names of hosts stand within too many names. */
const SHORTEST_HOST = 6;

/**
 * The office that sent the sheet, or the party, whose name the host of an address has, where no record knows the host and
 * the answers do not say what it is: `io.contoh-raya.ac.id` of "Universitas Contoh Raya".
 */
function findOwner(
  url: string,
  answers: AnswerReader,
  { sender, known, find }: RecordContext,
): { name: string; kind: SourceKind } | undefined {
  if (answers.text('source-kind') !== undefined || known.kindOf(undefined, url) !== undefined) return undefined;
  const host = toSlug(toHost(url).split('.')[0] ?? '').replaceAll('-', '');
  const isForeign = find.quietly('partners', sender ?? '') !== undefined;
  const owners: readonly [string | undefined, SourceKind][] = [
    [sender, isForeign ? 'foreign-party' : 'local-party'],
    [answers.text('local-body'), 'local-party'],
    [answers.text('partner'), 'foreign-party'],
  ];
  const [name, kind] =
    owners.find(([one]) =>
      toSlug(one ?? '')
        .replaceAll('-', '')
        .includes(host),
    ) ?? [];
  return host.length < SHORTEST_HOST || name === undefined || kind === undefined ? undefined : { name, kind };
}

/**
 * True where the sheet names a source of which the register knows nothing, and the office that sent it is known: the
 * record then rests on the office, and the source is told of until somebody has read it.
 */
function isVouchedFor(
  answers: AnswerReader,
  { sender, known, find }: RecordContext,
  named: string | undefined,
  url: string | undefined,
): boolean {
  if (sender === undefined || answers.text('source-kind') !== undefined) return false;
  if ((named === undefined && url === undefined) || kindOf(named, url, { known, find }) !== undefined) return false;
  const source = [named, url].filter((part) => part !== undefined).join(', ');
  answers.note('source-publisher', say('answer.source.vouched', { source }));
  return true;
}

/** The kind of a source: as all records have it, or because its publisher is an office of one of the regions. */
function kindOf(
  publisher: string | undefined,
  url: string | undefined,
  { known, find }: Pick<RecordContext, 'known' | 'find'>,
): SourceKind | undefined {
  return known.kindOf(publisher, url) ?? (isOwnOffice(publisher ?? '', find) ? 'local-party' : undefined);
}

/** "Dinas Pendidikan Kab. Jember", "Pemkot Blitar": an office that does not say where it is may be of any state. */
function isOwnOffice(publisher: string, find: RecordContext['find']): boolean {
  // A region stands last, in a few words.
  const words = publisher.split(/\s+/).slice(-5);
  const isOfRegion = words.some((_, start) => find.all('regions', words.slice(start).join(' ')).length > 0);
  return isOfRegion && (isOffice(publisher) || find.quietly('regions', publisher) !== undefined);
}

/** "Antara, 18 Mei 2018" is a publisher and a day. */
function takeDate(written: string | undefined): { name: string | undefined; date?: string | undefined } {
  const [, name, rest = ''] = /^([^,(]+)[,(]\s*([^,)]*\d{4})\)?$/.exec(written ?? '') ?? [];
  const date = readDate(rest);
  return name === undefined || date === undefined ? { name: written } : { name: name.trim(), date };
}

function readKind(
  answers: AnswerReader,
  { known, sender, choose, find }: RecordContext,
  { publisher, url, isSender }: { publisher: string | undefined; url: string | undefined; isSender: boolean },
): SourceKind | undefined {
  if (answers.text('source-kind') !== undefined) return readChoice(answers, 'source-kind', sourceKindChoices, choose);
  const isForeign = find.quietly('partners', sender ?? '') !== undefined;
  const isOfState = choose(sourceKindChoices, sender ?? '') === 'state';
  const ofSender = isForeign ? 'foreign-party' : isOfState ? 'state' : 'local-party';
  const kind = sender !== undefined && isSender ? ofSender : kindOf(publisher, url, { known, find });
  if (kind !== undefined) return kind;
  const names = sourceKinds.map((option) => nameChoice(sourceKindChoices, option)).join(', ');
  if (publisher !== undefined) answers.miss('source-kind', say('answer.source.kind', { publisher, options: names }));
  return undefined;
}

/** An address without https:// before it. */
const bareAddress =
  /^(?:www\.\S+|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:id|com|org|net|gov|edu|int|info|example|[a-z]{2})(?:\/\S*)?)$/i;

/** True for a cell with nothing but addresses of the web. */
export function isWebAddress(text: string): boolean {
  return text
    .split(/[\s;,]+/)
    .every((part) => part === '' || bareAddress.test(part) || /^https?:\/\/\S+\.\S/i.test(part));
}

/** An address of the web; one without https:// gets it, and further ones are named. */
export function readAddress(answers: AnswerReader, question: string): string | undefined {
  const written = answers.text(question);
  if (written === undefined) return undefined;
  const [first = '', ...others] = written.split(/[\s;]+|,\s*/).filter((part) => /\S\.\S/.test(part));
  const url = bareAddress.test(first) ? `https://${first}` : first;
  const isAlone = written.split(/[\s;]+|,\s*/).length === others.length + 1;
  if (!isAlone || !isSafeWebAddress(url)) {
    answers.refuse(question, say('answer.address', { written }));
    return undefined;
  }
  if (others.length > 0) answers.note(question, say('answer.address.others', { others: others.join(' ') }));
  return url;
}

/** A field with a date, or nothing. */
export function withDate(name: string, date: string | undefined): Record<string, string> {
  return date === undefined ? {} : { [name]: date };
}

/** A paragraph with its citation; figures and dates need one. */
export function cite(paragraph: string | undefined): string {
  return paragraph === undefined ? '' : `${paragraph}[^s1]`;
}
