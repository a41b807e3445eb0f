import { createHash } from 'node:crypto';
import { contentDir } from '~/config/site.ts';
import type { Agreement, AgreementDocument, AgreementText, EventText } from '~/domain/agreement/agreement.ts';
import { getPublicFile } from '~/domain/records/public-file.ts';
import { findSourceFile } from '~/reader/source-file.ts';
import type { AgreementRecord, AgreementTextFile } from '~/schemas/agreement.ts';
import { listRecords } from './records.ts';
import { byKey, byName, toPublicationText } from './text-lists.ts';
import { toAgreement } from './to-agreement.ts';

/** All agreements, drafts included, with the words of every language. */
export async function listAgreements(): Promise<Agreement[]> {
  const records = await listRecords('agreements', toAgreementText);
  return records.map(({ slug, record, text }) => {
    const agreement = toAgreement(slug, record, text);
    return { ...agreement, documents: agreement.documents.map(measure) };
  });
}

/** A document that the site publishes, with the size and the fingerprint of its file, whether or not the record gives them. */
function measure(document: AgreementDocument): AgreementDocument {
  const name = getPublicFile(document);
  const file = name === undefined ? undefined : findSourceFile(contentDir, `files/${name}`);
  return file ? { ...document, bytes: file.size, sha256: toSha256(file.read()) } : document;
}

const toSha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function toAgreementText(file: AgreementRecord | AgreementTextFile): AgreementText {
  // In its own file a party is named where it stands.
  const partyNames = 'partyNames' in file ? file.partyNames : [];
  return {
    title: file.title,
    legalTitle: file.legalTitle,
    purpose: file.purpose,
    conflict: byKey(file.conflict?.statements ?? []),
    grounds: toGrounds(file.documents),
    partyNames: Object.fromEntries(partyNames.map(({ name, text }) => [name, text])),
    events: Object.fromEntries(file.events.map((event) => [event.key, toEventText(event)])),
    plans: byKey(file.plans),
    authority: byKey(file.authority),
    notes: byKey(file.notes),
    money: file.money?.text,
    ...toPublicationText(file),
  };
}

function toGrounds(documents: readonly { key: string; ground?: string | undefined }[]): Record<string, string> {
  return byKey(documents.flatMap(({ key, ground }) => (ground === undefined ? [] : [{ key, text: ground }])));
}

function toEventText(event: {
  what: string;
  place?: string | undefined;
  people: { name: string; office?: string | undefined }[];
}): EventText {
  return { what: event.what, place: event.place, offices: byName(event.people) };
}
