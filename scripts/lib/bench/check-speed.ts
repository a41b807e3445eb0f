import path from 'node:path';
import { checkFiles } from '../check/check-content.ts';
import { toContentPlace } from '../../../src/reader/content-path.ts';
import { listSourceFiles, type SourceFile } from '../../../src/reader/source-file.ts';

/** What checking content of some size takes, in seconds of the processor. */
export interface CheckSpeed {
  files: number;
  seconds: number;
}

/** Checks a content folder of which every record and translation is there `times` times. */
export async function measureCheck(contentDir: string, times: number, siteDate: string): Promise<CheckSpeed> {
  const files = multiply(listSourceFiles(path.resolve(contentDir)), times);
  const started = process.cpuUsage();
  const report = await checkFiles(files, { siteDate });
  const { user, system } = process.cpuUsage(started);
  return { files: report.files, seconds: (user + system) / 1_000_000 };
}

function multiply(files: readonly SourceFile[], times: number): SourceFile[] {
  return files.flatMap((file) => {
    if (toContentPlace(file.path).kind !== 'entry') return [file];
    const copies = Array.from({ length: times - 1 }, (_, index) => ({ ...file, path: rename(file.path, index + 1) }));
    return [file, ...copies];
  });
}

/** `agreements/id/0042-busan.md` → `agreements/id/10042-busan-copy-1.md`: numbers and names stay unique. */
function rename(file: string, copy: number): string {
  return file.replace(/([^/]*)(\.mdx?)$/, (_, name: string, ending: string) => {
    const numbered = name.replace(/^\d{4}-/, (number) => `${String(copy)}${number}`);
    return `${numbered}-copy-${String(copy)}${ending}`;
  });
}
