/** What a server must know of one site, besides the rules that hold for every site. */
export interface ServedSite {
  /** The name under which readers ask for it: `sinergi-jatim.example`. */
  host: string;
  /** The folder with the site's files; in production a link to the release that is served. */
  root: string;
  ports: { http: number; https: number };
  /** Certificate and key, for a server that does not get them by itself. */
  certificate: { chain: string; key: string };
  logFile: string;
  /** Where there is no page below the prefix, this one answers; the last prefix is `/`. */
  missingPages: readonly { prefix: string; page: string }[];
  /** A file with the moved addresses in the server's form; it changes with the release, the rest does not. */
  movedFile: string;
}

export const indent = (lines: readonly string[]): string[] => lines.map((line) => (line === '' ? '' : `\t${line}`));
