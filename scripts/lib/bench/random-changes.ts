import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addDays } from '../../../src/domain/calendar/dates.ts';
import { createRandom } from '../seeded-random.ts';
import type { ProjectCopy } from './project-copy.ts';

/** Chances that are the same for the same seed. */
export function createChance(seed: number) {
  const next = createRandom(seed);
  return {
    upTo: (limit: number) => Math.floor(next() * limit),
    pick: <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)],
  };
}

type Chance = ReturnType<typeof createChance>;

interface Change {
  /** Changes the project, and says what; nothing where there is nothing to change. */
  make: (project: ProjectCopy, chance: Chance, count: number) => string | undefined;
  /** What is compiled changes: the site is compared with one that is compiled anew. */
  isCompiled?: true;
}

/** What happens to a site between two builds. */
export const changes = {
  title: {
    make: editLine(
      /^(?:title|name): .+$/m,
      (line, count) => `${line.replace(/'$/, '')} ${String(count)}${/'$/.exec(line)?.[0] ?? ''}`,
    ),
  },
  summary: { make: editLine(/^(?:summary|purpose): .+$/m, (line) => line.replace(/\.('?)$/, ' lagi.$1')) },
  body: { make: editLine(/^[A-Z][^\n:]+\.(?:\[\^s\d\])?$/m, (line, count) => `${line} Kalimat ${String(count)}.`) },
  day: {
    make: (project, chance) => {
      project.day = addDays(project.day, 1 + chance.upTo(60));
      return project.day;
    },
  },
  commit: {
    make: (project, _, count) => {
      project.commit(`Change ${String(count)}`);
      return 'all';
    },
  },
  added: { make: addRelease },
  removed: { make: removeRelease },
  renamed: { make: renameRelease },
  draft: { make: editRecord(/^kind: .+$/m, (line) => `${line}\ndraft: true`) },
  dated: {
    make: editRecord(/^kind: .+$/m, (line, count, day) => `${line}\npublishAt: ${addDays(day, 1 + (count % 20))}`),
  },
  letter: {
    make: editLine(
      /^[A-Z][^\n:]+\.(?:\[\^s\d\])?$/m,
      (line, count) => `${line} ${String.fromCodePoint(0x100 + (count % 0x7f))}.`,
    ),
    isCompiled: true,
  },
  list: {
    make: editFile(
      ['content/{sectors,countries,glossary,region-kinds}.yaml'],
      /^( +)(id|en): .+$/m,
      (line, count) => `${line.replace(/'$/, '')} ${String(count)}${/'$/.exec(line)?.[0] ?? ''}`,
    ),
  },
  guide: {
    make: editFile(
      ['content/guides/**/*.mdx'],
      /^[A-Z][^\n:<{]+\.$/m,
      (line, count) => `${line} Kalimat ${String(count)}.`,
    ),
    isCompiled: true,
  },
  word: {
    make: editFile(['src/i18n/texts/*/{press,page,nav,agreement}*.json'], /": "[^"{}]+"/, (line, count) =>
      line.replace(/"$/, ` ${String(count)}"`),
    ),
    isCompiled: true,
  },
  template: {
    make: editFile(['src/templates/*Page.astro'], /^---\n\n/m, (line, count) => `${line}<!-- ${String(count)} -->\n`),
    isCompiled: true,
  },
} as const satisfies Record<string, Change>;

export type ChangeKind = keyof typeof changes;
export const changeKinds = Object.keys(changes) as ChangeKind[];

type Edit = (found: string, count: number, day: string) => string;

/** Changes one place of one of some files. */
function editFile(patterns: readonly string[], place: RegExp, edit: Edit): Change['make'] {
  return (project, chance, count) => {
    const files = globSync(patterns, { cwd: project.dir }).toSorted();
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const file = chance.pick(files);
      if (file === undefined) return undefined;
      const text = readFileSync(path.join(project.dir, file), 'utf8');
      const changed = text.replace(place, (found) => edit(found, count, project.day));
      if (changed === text) continue;
      writeFileSync(path.join(project.dir, file), changed);
      return file;
    }
    return undefined;
  };
}

/** Changes one place of a record or of its words in another language. */
function editLine(place: RegExp, edit: Edit): Change['make'] {
  return editFile(['content/{agreements,partners,regions,press-releases,pages,opportunities}/**/*.md'], place, edit);
}

/** Changes one place of a report in the first language, which holds the facts. */
function editRecord(place: RegExp, edit: Edit): Change['make'] {
  return editFile(['content/press-releases/id/**/*.md'], place, edit);
}

/** The file of a report in each language. */
function listReleases(project: ProjectCopy): string[][] {
  const files = globSync('content/press-releases/*/**/*.md', { cwd: project.dir }).toSorted();
  const groups = Map.groupBy(files, (file) => file.replace(/^content\/press-releases\/[^/]+\//, ''));
  return [...groups.values()];
}

function addRelease(project: ProjectCopy, chance: Chance, count: number): string | undefined {
  const files = chance.pick(listReleases(project));
  for (const file of files ?? []) {
    const text = readFileSync(path.join(project.dir, file), 'utf8').replace(/^aliases:\n(?: {2}.*\n)+/m, '');
    const added = file.replace(/([^/]+)\.md$/, `kabar-${String(count)}.md`);
    writeFileSync(path.join(project.dir, added), text.replace(/^title: .*$/m, `title: Kabar ${String(count)}`));
  }
  return files?.[0];
}

function removeRelease(project: ProjectCopy, chance: Chance): string | undefined {
  const all = listReleases(project);
  const files = all.length > 1 ? chance.pick(all) : undefined;
  for (const file of files ?? []) rmSync(path.join(project.dir, file));
  return files?.[0];
}

function renameRelease(project: ProjectCopy, chance: Chance, count: number): string | undefined {
  const files = chance.pick(listReleases(project));
  const former = /(\d{4}\/[^/]+)\.md$/.exec(files?.[0] ?? '')?.[1];
  if (!files || former === undefined) return undefined;
  const slug = former.replace(/[^/]+$/, `nama-${String(count)}`);
  for (const file of files)
    renameSync(path.join(project.dir, file), path.join(project.dir, file.replace(`${former}.md`, `${slug}.md`)));
  for (const file of globSync('content/**/*.{md,mdx,yaml}', { cwd: project.dir })) {
    const place = path.join(project.dir, file);
    const text = readFileSync(place, 'utf8');
    let changed = text.replaceAll(former, slug);
    if (file.endsWith(`press-releases/id/${slug}.md`))
      changed = changed.includes('\naliases:\n')
        ? changed.replace('\naliases:\n', `\naliases:\n  - ${former}\n`)
        : changed.replace(/^kind: .*$/m, (line) => `${line}\naliases:\n  - ${former}`);
    if (changed !== text) writeFileSync(place, changed);
  }
  return files[0];
}
