/** Why a file, or part of it, could not be read; the checker words it. */
export interface ReadProblem {
  code:
    | 'unreadable'
    | 'file-too-large'
    | 'body-too-long'
    | 'not-utf8'
    | 'old-line-ends'
    | 'front-matter-missing'
    | 'front-matter-unclosed'
    | 'front-matter-closing'
    | 'front-matter-language'
    | 'front-matter-not-fields'
    | 'yaml-syntax'
    | 'yaml-colon'
    | 'yaml-quote'
    | 'yaml-bracket'
    | 'yaml-start'
    | 'yaml-no-colon'
    | 'yaml-duplicate-key'
    | 'yaml-tab'
    | 'yaml-tag'
    | 'yaml-alias'
    | 'yaml-nesting';
  line: number;
  column?: number;
  values?: Readonly<Record<string, string | number>>;
}
