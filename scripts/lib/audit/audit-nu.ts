import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'astro/zod';

const output = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      subType: z.string().optional(),
      url: z.string().optional(),
      lastLine: z.number().optional(),
      message: z.string(),
    }),
  ),
});

/** What the checker does not know yet, or cannot: it is younger than our styles, and reads files of no host. */
const beside = [/^CSS: Unrecognized at-rule “@view-transition”/, /Content Security Policy/];

/** Holds a built site against the Nu HTML checker, of which the place is given; tells what it finds wrong or warns of. */
export function auditNu(dist: string, jar: string): string[] {
  const options = ['-Xmx1g', '-jar', jar, '--exit-zero-always', '--format', 'json', '--skip-non-html', '.'];
  const { stdout, stderr, error } = spawnSync('java', options, { cwd: dist, encoding: 'utf8', maxBuffer: 2 ** 29 });
  if (error) throw error;
  return readNuOutput(stderr || stdout);
}

/** What the checker says is wrong, or warns of: `bidang/index.html:7 warning: …`. */
export function readNuOutput(text: string): string[] {
  return output
    .parse(JSON.parse(text))
    .messages.filter(({ type, subType }) => type !== 'info' || subType === 'warning')
    .filter(({ message }) => !beside.some((known) => known.test(message)))
    .map(({ type, subType = type, url = '', lastLine = 0, message }) => {
      return `${url.split('/./').at(-1) ?? url}:${String(lastLine)} ${subType}: ${message}`;
    });
}

/** Where the checker is: `npm install --no-save vnu-jar` brings it, and Java runs it; undefined where one of the two is missing. */
export function findNu(): string | undefined {
  if (spawnSync('java', ['-version']).status !== 0) return undefined;
  try {
    // Thirty megabytes that nothing else needs: no dependency of the project.
    const manifest = createRequire(import.meta.url).resolve(['vnu-jar', 'package.json'].join('/'));
    const jar = path.join(path.dirname(manifest), 'build/dist/vnu.jar');
    return existsSync(jar) ? jar : undefined;
  } catch {
    return undefined;
  }
}
