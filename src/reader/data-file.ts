import { dataFiles, type DataFileName, type DataOf } from '../model/data-files.ts';
import { readYamlDocument } from './content-document.ts';
import { findSourceFile } from './source-file.ts';

/**
 * What a file of the content folder says that holds a whole list; undefined where the folder has no such file. What
 * cannot be read is thrown: the check has told everything about it before.
 */
export function readDataFile<N extends DataFileName>(contentDir: string, name: N): DataOf<N> | undefined {
  const file = findSourceFile(contentDir, name);
  if (!file) return undefined;
  const { value, problem } = readYamlDocument(file);
  if (problem) throw new Error(`${name}, line ${String(problem.line)}: ${problem.code}. See npm run check.`);
  return dataFiles[name].schema.parse(value) as DataOf<N>;
}

/** The time zone that `site.yaml` names, even where the rest of it is wrong; UTC where it names none. */
export function readTimeZone(contentDir: string): string {
  const file = findSourceFile(contentDir, 'site.yaml');
  const value = file && readYamlDocument(file).value;
  const timeZone = typeof value === 'object' && value !== null && 'timeZone' in value ? value.timeZone : undefined;
  return typeof timeZone === 'string' && Intl.supportedValuesOf('timeZone').includes(timeZone) ? timeZone : 'UTC';
}
