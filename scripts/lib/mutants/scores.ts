import { group } from 'd3-array';

/** What this project reads of Stryker's report. */
export interface MutantReport {
  files: Record<string, { mutants: readonly { status: string }[] }>;
}

export interface Score {
  area: string;
  files: number;
  killed: number;
  timeout: number;
  survived: number;
  noCoverage: number;
  /** Left out: run when a file is loaded, so that it is changed for no test alone, or a change with which nothing runs at all. */
  leftOut: number;
  /** What was noticed of all that was tried, of a hundred. */
  share: number;
}

/** How many changes the tests noticed, for each area of the code and for all. */
export function toScores({ files }: MutantReport): Score[] {
  const entries = Object.entries(files);
  const byArea = [...group(entries, ([file]) => file.split('/').slice(0, 2).join('/'))];
  return [...byArea, ['all', entries] as const].map(([area, list]) => {
    const mutants = list.flatMap(([, file]) => file.mutants);
    const count = (...statuses: readonly string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
    const [killed, timeout] = [count('Killed'), count('Timeout')];
    const [survived, noCoverage] = [count('Survived'), count('NoCoverage')];
    const tried = killed + timeout + survived + noCoverage;
    return {
      area,
      files: list.length,
      killed,
      timeout,
      survived,
      noCoverage,
      leftOut: mutants.length - tried,
      share: tried === 0 ? 100 : Math.round(((killed + timeout) / tried) * 1000) / 10,
    };
  });
}
