import type { ChangeLog, LoggedCollection } from '~/domain/changes/change-log.ts';
import type { Register } from '~/domain/register/register.ts';
import { recorder, type ReadRecorder } from '~/cache/page-reads.ts';

/** Separates the parts of a name. */
const SEPARATOR = '\0';

type Records = Readonly<Record<LoggedCollection, readonly { slug: string }[]>>;

/** All records that pages can be given, withdrawn ones too. */
function listRecords({ withdrawn, ...listed }: Register): Records {
  return {
    agreements: [...listed.agreements, ...listed.visits, ...withdrawn.agreements],
    partners: [...listed.partners, ...withdrawn.partners],
    regions: [...listed.regions, ...withdrawn.regions],
    'press-releases': [...listed.pressReleases, ...withdrawn.pressReleases],
  };
}

/** The same register; where somebody asks, every read of a field of a record, of a list and of a lookup is noted. */
export function noteRegister(register: Register, notes = recorder): Register {
  return notes ? new NotedRegister(register, notes).wrapped : register;
}

class NotedRegister {
  readonly wrapped: Register;
  readonly #recorder: ReadRecorder;
  readonly #names = new Map<unknown, string>();
  /** What was given out instead of a record, a list or a group of lists: always the same for the same. */
  readonly #given = new Map<object, object>();

  constructor(register: Register, notes: ReadRecorder) {
    this.#recorder = notes;
    const records = new Map<string, object>();
    for (const [collection, list] of Object.entries(listRecords(register))) {
      for (const record of list) {
        const name = `${collection}/${record.slug}`;
        records.set(name, record);
        this.#names.set(record, name);
        const given = this.#noteFields(record, name);
        this.#given.set(record, given);
        notes.name(given, name);
      }
    }
    notes.provide('field', (id) => {
      const [name = '', field = ''] = id.split(SEPARATOR);
      const record = records.get(name) as Record<string, unknown> | undefined;
      if (!record) return undefined;
      return field === '' ? Object.keys(record) : [record[field]];
    });
    const parts = register as unknown as Readonly<Record<string, unknown>>;
    notes.provide('register', (id) => {
      const [name = '', ...values] = id.split(SEPARATOR);
      const part = parts[name];
      return this.#name(typeof part === 'function' ? (part as (...values: string[]) => unknown)(...values) : part);
    });
    this.wrapped = Object.defineProperties({}, this.#describe(parts)) as Register;
  }

  #describe(parts: Readonly<Record<string, unknown>>): PropertyDescriptorMap {
    const { toRead, note } = this.#recorder;
    return Object.fromEntries(
      Object.entries(parts).map(([name, part]): [string, PropertyDescriptor] => {
        if (typeof part !== 'function') {
          const read = toRead('register', name);
          const get = () => {
            note(read);
            return this.#give(part);
          };
          return [name, { get, enumerable: true }];
        }
        const ask = part as (...values: string[]) => unknown;
        const value = (...values: string[]) => {
          note(toRead('register', [name, ...values].join(SEPARATOR)));
          return this.#give(ask(...values));
        };
        return [name, { value, enumerable: true }];
      }),
    );
  }

  /** A record that notes which of its fields are read; its slug is its name, and cannot change. */
  #noteFields(record: object, name: string): object {
    const { toRead, note } = this.#recorder;
    const reads = new Map<string, number>();
    const noteField = (field: string) => {
      let read = reads.get(field);
      if (read === undefined) reads.set(field, (read = toRead('field', `${name}${SEPARATOR}${field}`)));
      note(read);
    };
    return new Proxy(record, {
      get: (target, field) => {
        if (typeof field === 'string' && field !== 'slug') noteField(field);
        return Reflect.get(target, field) as unknown;
      },
      has: (target, field) => {
        noteField('');
        return Reflect.has(target, field);
      },
      ownKeys: (target) => {
        noteField('');
        return Reflect.ownKeys(target);
      },
    });
  }

  /** What stands for a value of the register: records that note, alone, in lists, and in groups of lists. */
  #give(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const known = this.#given.get(value);
    if (known) return known;
    const given = mapRecords(value, (one) => this.#give(one));
    this.#given.set(value, given);
    return given;
  }

  /** A value of the register with the names of its records in their place. */
  #name(value: unknown): unknown {
    const name = this.#names.get(value);
    if (name !== undefined) return { name };
    return typeof value === 'object' && value !== null ? mapRecords(value, (one) => this.#name(one)) : value;
  }
}

/** A list, or a group of lists, with something else in the place of its records; what holds no lists is as it was. */
function mapRecords(value: object, change: (one: unknown) => unknown): object {
  if (Array.isArray(value)) return value.map(change);
  const fields = Object.entries(value);
  if (!fields.every(([, one]) => Array.isArray(one))) return value;
  return Object.fromEntries(fields.map(([key, one]) => [key, change(one)]));
}

/** The same log; where somebody asks, what is read of it is noted. */
export function noteChanges(log: ChangeLog, notes = recorder): ChangeLog {
  if (!notes) return log;
  const { toRead, note, provide } = notes;
  const parts = log as unknown as Readonly<Record<string, unknown>>;
  provide('log', (id) => {
    const [name = '', collection, slug = ''] = id.split(SEPARATOR);
    return collection === undefined ? parts[name] : log.ofRecord(collection as LoggedCollection, slug);
  });
  const read = <T>(name: string, value: T): T => {
    note(toRead('log', name));
    return value;
  };
  return {
    get changes() {
      return read('changes', log.changes);
    },
    get reach() {
      return read('reach', log.reach);
    },
    get folder() {
      return read('folder', log.folder);
    },
    ofRecord: (collection, slug) =>
      read(['ofRecord', collection, slug].join(SEPARATOR), log.ofRecord(collection, slug)),
  };
}

/** A field of the view that is noted when it is read. */
export function noteField<T extends object, K extends keyof T & string>(
  object: T,
  field: K,
  kind: string,
  notes = recorder,
): T {
  if (!notes) return object;
  const { note, toRead, provide } = notes;
  const value = object[field];
  provide(kind, () => value);
  return Object.defineProperty({ ...object }, field, {
    enumerable: true,
    get: () => {
      note(toRead(kind, field));
      return value;
    },
  });
}
