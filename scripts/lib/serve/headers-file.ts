/** A block of a `_headers` file: what it sets on the paths that match. */
export interface HeaderRule {
  pattern: string;
  /** A header without a value takes away what an earlier rule set. */
  headers: readonly (readonly [name: string, value: string | undefined])[];
}

/**
 * Reads a `_headers` file: a line with a path, then indented `Name: value` or `! Name` lines; `#` starts a comment line.
 * The form is the one that static hosts read, so that local and published pages get the same headers.
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string | undefined][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const isPath = !/^\s/.test(line);
    if (isPath) {
      rules.push({ pattern: line.trim(), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([A-Za-z0-9-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    const [, removed] = /^\s+!\s*([A-Za-z0-9-]+)\s*$/.exec(line) ?? [];
    if (rule && removed !== undefined) {
      rule.headers.push([removed, undefined]);
      continue;
    }
    if (!rule || name === undefined || value === undefined) {
      throw new Error(`_headers, line ${String(index + 1)}: write a path, then indented "Name: value" lines`);
    }
    rule.headers.push([name, value]);
  }
  return rules;
}

/** The headers of a path: every rule that matches, a later one replacing the same name of an earlier one. */
export function headersFor(pathname: string, rules: readonly HeaderRule[]): Record<string, string> {
  const headers = new Map<string, [string, string]>();
  for (const rule of rules) {
    if (!toRegExp(rule.pattern).test(pathname)) continue;
    for (const [name, value] of rule.headers) {
      if (value === undefined) headers.delete(name.toLowerCase());
      else headers.set(name.toLowerCase(), [name, value]);
    }
  }
  return Object.fromEntries(headers.values());
}

function toRegExp(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`);
}
