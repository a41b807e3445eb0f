import { toSlug } from '../../../src/domain/address/slugs.ts';
import { eventKinds, type EventKind } from '../../../src/domain/lists/event-kinds.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { translate } from '../../../src/i18n/translate.ts';
import { andBetween, holdsWord, isEmptyWord, list, toAlternatives, toLongWords, toPlainWord } from './sheet-words.ts';
import { listSpokenWords } from './spoken-words.ts';

const noForms = new Set(listSpokenWords('class', 'no-instrument').map(toSlug));

/** True for an empty word that answers what form an agreement has: "belum ada". */
export function isNoForm(text: string): boolean {
  return isEmptyWord(text) && noForms.has(toSlug(toPlainWord(text)));
}

const besideForm = new Set(list('besideForm').map(toSlug));
const before = [...list('denied'), ...list('calledOff')];
const behind = [...list('undone'), ...list('postponed'), ...list('calledOff')];
const eventNames = new Map(
  eventKinds.flatMap((kind) =>
    [kind, ...locales.map(({ code }) => translate(code, `event.${kind}`)), ...listSpokenWords('event', kind)].map(
      (name) => [toSlug(name), kind] as const,
    ),
  ),
);

/** A memorandum that is "ditangguhkan" may be suspended, or put off: it is not said that there is none. */
const held = behind.filter((word) => eventNames.has(toSlug(word)));
const behindForm = behind.filter((word) => !held.includes(word));

/** True for what says of a form that it is suspended, or was put off. */
export function mayBeSuspended(text: string): boolean {
  return holdsWord(text, held.map(toSlug));
}

const clause = '[^\\d,;().]+?';
const denied = [
  new RegExp(`(?<=^|[\\s,;(&])(?:${toAlternatives(before)})\\s+(${clause})\\s*(?=$|[.,;)])`, 'i'),
  new RegExp(`(?<=^|[,;(.]\\s*)(${clause})\\s+(?:${toAlternatives(behindForm)})\\s*(?=$|[.,;)])`, 'i'),
];

/**
 * A text without what it says there is none of, and what that is; undefined where it says nothing of the kind. Numbers are
 * of a paper that there is.
 * @param isForm whether a text is the name of a form
 * @example withoutDenied('kunjungan, blm ada MoU', isForm)  // 'kunjungan'
 * @example withoutDenied('belum ada tindak lanjut MoU', isForm)  // undefined: there is one
 */
export function withoutDenied(text: string, isForm: (text: string) => boolean): string | undefined {
  const long = toLongWords(text);
  if (/\d/.test(long)) return undefined;
  const isOnlyForm = (what: string) => {
    const named = what
      .trim()
      .split(/\s+/)
      .filter((word) => !besideForm.has(toSlug(word)));
    return named.some(isForm) ? named.every(isForm) : isForm(named.join(' '));
  };
  const found = denied.find((pattern) => isOnlyForm(pattern.exec(long)?.[1] ?? ''));
  return found && long.replace(found, '').replace(/^[^\p{L}\d]+|(?<![^\p{L}\d])[^\p{L}\d]+$/gu, '');
}

/** True for a text that is the name of an event, and no more. */
export function isEventName(text: string): boolean {
  return eventNames.has(toSlug(toLongWords(text)));
}

const talks = [...eventNames].flatMap(([name, kind]) => (kind === 'exploration' ? [name] : []));

/** True for talks, whatever they are about: "Pembahasan perpanjangan" extends nothing yet. */
export function areTalks(text: string): boolean {
  const slug = `${toSlug(toLongWords(text))}-`;
  return !/[,;]/.test(text) && !andBetween.test(text) && talks.some((name) => slug.startsWith(`${name}-`));
}

/** What needs no instrument. */
export function isTalk(kind: EventKind | undefined): boolean {
  return kind === 'contact' || kind === 'exploration';
}

/** True for what happens more than once, so that its name alone does not tell which it was: "Rapat evaluasi". */
export function isOneOfMany(kind: EventKind | undefined): boolean {
  return isTalk(kind) || kind === 'delivery';
}

const toSlugs = (all: Iterable<string>) => toAlternatives([...all].map(toSlug));
const suspended = listSpokenWords('event', 'suspension');
const names = toAlternatives([...eventNames.keys()]);
const end = '(?=-)';
const postponed = new Set(list('postponed').map(toSlug));
/** What is one of many is called off with the words that tell which it was: "pertukaran pemuda ditunda". */
const isOwnWord = (word: string) => !list('denied').some((first) => `${word} `.startsWith(`${first} `));
const putOff = toSlugs(behind.filter(isOwnWord));
const many = toAlternatives([...eventNames].flatMap(([name, kind]) => (isOneOfMany(kind) ? [name] : [])));
const ofEvents = toSlugs(list('ofEvent'));
const between = `(?:-(?!(?:${names})${end})[^-]+){1,8}`;
const undone = toSlugs([...behind, ...suspended]);
const event = new RegExp(
  `(?<=-)(?:(?<many>${many})${between}-(?:${putOff})-$|` +
    `(?<told>${names})(?:-(?<its>${ofEvents}))?(?:-(?<undone>${undone})${end}(?!-(?:${names})${end}))?${end}|` +
    `(?:${toSlugs(before)})(?:-(?:${toSlugs(besideForm)})){0,2}-(?<denied>${names}(?:-(?:${names}))*)(?:-(?<of>${ofEvents}))?${end})`,
  'g',
);

/**
 * A text without the events that it says did not happen, and the kinds of these.
 * @example takeDenied('ditandatangani, blm diperpanjang')  // { rest: 'ditandatangani', kinds: ['renewal'] }
 * @example takeDenied('tidak diperpanjang')  // { rest: 'tidak diperpanjang', kinds: [] }: this names an end
 * @example takeDenied('signed, no end date')  // { rest: 'signed', kinds: [] }
 */
export function takeDenied(text: string): { rest: string; kinds: readonly EventKind[] } {
  const kinds: EventKind[] = [];
  let isCut = false;
  const parts = toLongWords(text)
    .split(/[,;.()\n]+/)
    .map((part) =>
      `-${toSlug(part)}-`.replace(event, (whole, ...found) => {
        const groups = found.at(-1) as Readonly<Record<string, string | undefined>>;
        const { told, its, undone: not, denied: name, of, many: one } = groups;
        const kindTold = eventNames.get(told ?? '');
        // What is under way and put off is suspended; what is only put off to another day is not.
        const isHeld = eventNames.get(not ?? '') === 'suspension' && !postponed.has(not ?? '');
        const isSuspended = kindTold === 'delivery' && isHeld;
        // "end date not yet" denies no end; without its day nothing is signed.
        const isOfEvent = its !== undefined && not !== undefined && kindTold !== 'signing';
        if (of !== undefined || isOfEvent || isSuspended) {
          isCut = true;
          return isSuspended ? (not ?? '') : '';
        }
        const kind =
          one === undefined && not === undefined ? eventNames.get(name ?? '') : (eventNames.get(one ?? '') ?? kindTold);
        if (kind === undefined) return name === undefined ? whole : '';
        kinds.push(kind);
        return '';
      }),
    );
  const rest = parts
    .map((part) => part.replaceAll(/-+/g, ' ').trim())
    .filter(Boolean)
    .join(', ');
  return { rest: kinds.length > 0 || isCut ? rest : text, kinds };
}

const denials = new Set([...before, ...behind].map(toSlug));

const refused = new Set(list('denied').map(toSlug));

/** True for a cell that says no more than that what was planned was called off or put off: "dibatalkan". */
export function isCalledOff(text: string): boolean {
  return isDenial(text) && !refused.has(toSlug(toLongWords(text)));
}

/** True for a cell that says no more than that something did not happen: "batal", "belum". */
export function isDenial(text: string): boolean {
  return denials.has(toSlug(toLongWords(text)));
}

const renewals = [...eventNames].flatMap(([name, kind]) => (kind === 'renewal' ? [name] : []));

/** True for what speaks of a renewal: what is to be renewed was signed. */
export function isOfRenewal(text: string): boolean {
  return holdsWord(text, renewals) && !takeDenied(text).kinds.includes('signing');
}

const unsigned = [...list('unsigned'), ...list('calledOff')];
const unsignedSlugs = unsigned.map(toSlug);

/** True for words that say of an instrument that it is not signed yet. */
export function isUnsigned(text: string): boolean {
  const { rest, kinds } = takeDenied(text);
  return holdsWord(rest, unsignedSlugs) || kinds.includes('signing');
}

const signed = list('signed').map(toSlug);

/** True for words that say of an instrument that it is signed: "LoI sdh ttd". */
export function isSigned(text: string): boolean {
  return holdsWord(text, signed) && !isUnsigned(text);
}

const unsignedWords = new RegExp(`(?<!\\p{L})(?:${toAlternatives(unsigned)})(?!\\p{L})`, 'giu');

/** A form without what says that it is yet to come: "rencana MoU" is "MoU". */
export function withoutUnsigned(text: string): string {
  return takeDenied(text).rest.replace(unsignedWords, ' ').trim();
}
