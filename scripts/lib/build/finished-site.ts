import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize } from 'node:v8';
import { isUnchanged } from '../package/checksums.ts';
import { listFiles } from '../package/list-files.ts';

/** What was published last: from which inputs, and the fingerprint of every file. */
export interface FinishedSite {
  inputs: string;
  files: ReadonlyMap<string, string>;
}

/** Where it is written down beside the rendered pages. */
export const toFinishedFile = (rendered: string) => path.join(rendered, 'site');

/** Says whether a folder holds, byte for byte, what the last build made of the same inputs. */
export async function isFinished(rendered: string, inputs: string, target: string): Promise<boolean> {
  try {
    const finished = deserialize(await readFile(toFinishedFile(rendered))) as FinishedSite;
    if (finished.inputs !== inputs) return false;
    return listFiles(target).length === finished.files.size && isUnchanged(target, finished.files);
  } catch {
    return false;
  }
}
