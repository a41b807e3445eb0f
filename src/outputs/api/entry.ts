/** A record of the public data with the id that its file is named after. */
export interface ApiEntry {
  fileId: string;
  record: { id: string; api: string };
  /** Withdrawn records keep their file but stand in no collection. */
  isListed: boolean;
}

/** The public data of records that a collection lists, and of those that only keep their files. */
export async function writeAll<T>(
  listed: readonly T[],
  others: readonly T[],
  toFileId: (item: T) => string,
  write: (item: T) => ApiEntry['record'] | Promise<ApiEntry['record']>,
): Promise<ApiEntry[]> {
  const toEntry = (isListed: boolean) => async (item: T) => ({
    fileId: toFileId(item),
    record: await write(item),
    isListed,
  });
  return Promise.all([...listed.map(toEntry(true)), ...others.map(toEntry(false))]);
}
