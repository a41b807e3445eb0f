import type { Agreement } from '../agreement/agreement.ts';
import type { SourceIds } from './source.ts';
import type { Partner } from './partner.ts';
import type { PressRelease } from './press-release.ts';
import type { Region } from './region.ts';
import type { Fact } from './verification.ts';

interface Cited {
  sources: SourceIds;
}

function toFact(path: string, cited: Cited | undefined): Fact[] {
  return cited ? [{ path, sources: cited.sources }] : [];
}

function toFacts(list: string, items: readonly (Cited & { key: string })[]): Fact[] {
  return items.map(({ key, sources }) => ({ path: `${list}.${key}`, sources }));
}

/** Every statement of an agreement that cites sources. */
export function listAgreementFacts(agreement: Agreement): Fact[] {
  const { events, plans, authority, documents, notes, money, conflict } = agreement;
  return [
    ...toFacts('events', events),
    ...toFacts('plans', plans),
    ...toFacts('authority', authority),
    ...toFacts('documents', documents),
    ...toFacts('notes', notes),
    ...toFacts('conflict', conflict?.statements ?? []),
    ...(money.kind === 'not-stated' ? [] : toFact('money', money)),
  ];
}

/** Every statement of a partner that cites sources. */
export function listPartnerFacts({ population, area, facts, began }: Partner): Fact[] {
  return [
    ...toFact('population', population),
    ...toFact('area', area),
    ...toFact('began', began),
    ...toFacts('facts', facts),
  ];
}

/** Every statement of a region that cites sources. */
export function listRegionFacts(region: Region): Fact[] {
  const { capital, seat, area, population, divisions, offices, potential, infrastructure } = region;
  return [
    ...toFact('capital', capital),
    ...toFact('seat', seat),
    ...toFact('area', area),
    ...toFact('population', population),
    ...toFact('divisions', divisions),
    ...offices.map(({ kind, sources }) => ({ path: `offices.${kind}`, sources })),
    ...toFacts('potential', potential),
    ...infrastructure.map(({ name, sources }) => ({ path: `infrastructure.${name}`, sources })),
  ];
}

/** Every statement of a press release outside its body that cites sources. */
export function listReleaseFacts({ notes }: PressRelease): Fact[] {
  return toFacts('notes', notes);
}
