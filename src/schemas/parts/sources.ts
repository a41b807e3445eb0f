import { z } from 'astro/zod';
import { sourceKinds } from '../../domain/lists/source-kinds.ts';
import { day, partialDate } from './dates.ts';
import { field } from './field.ts';
import { key, line } from './words.ts';
import { webAddress } from './web-address.ts';

export const source = z.strictObject({
  id: field(key, 'source.id'),
  kind: field(z.enum(sourceKinds).optional(), 'source.kind'),
  publisher: field(line, 'source.publisher'),
  url: field(webAddress.optional(), 'source.url'),
  title: field(line.optional(), 'source.title'),
  date: field(partialDate.optional(), 'source.date'),
  checked: field(day.optional(), 'source.checked'),
  archived: field(webAddress.optional(), 'source.archived'),
});

/** The record's own sources; every record has at least one. */
export const sources = field(z.array(source).min(1), 'source.list');

/** The same where the kinds of the sources say how well a claim is known. */
export const judgedSources = field(
  z.array(source.extend({ kind: field(z.enum(sourceKinds), 'source.kind') })).min(1),
  'source.list',
);

/** Ids of this record's sources that support one fact. */
export const sourceIds = field(z.array(key).min(1), 'source.ids');
