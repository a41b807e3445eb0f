import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader, type ConfigData, type ResolvedConfig } from 'html-validate';
import { ownRules } from './own-rules.ts';

/** Reads its configuration once: for one page it takes a fifth of the work. */
class OnceLoader extends StaticConfigLoader {
  #known: ResolvedConfig | undefined;

  override getConfigFor(file: string): ResolvedConfig {
    return (this.#known ??= super.getConfigFor(file) as ResolvedConfig);
  }
}

/** All rules for the HTML of a page: those of `.htmlvalidate.json`, and our own. */
export function createValidator(): (html: string) => string[] {
  const file = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData;
  const own = Object.fromEntries(Object.keys(ownRules.rules ?? {}).map((name) => [name, 'error' as const]));
  const loader = new OnceLoader({ ...file, plugins: [ownRules], rules: { ...file.rules, ...own } });
  const validator = new HtmlValidate(loader);
  return (html) =>
    validator
      .validateStringSync(html)
      .results.flatMap(({ messages }) => messages)
      .map(({ line, column, ruleId, message }) => `${String(line)}:${String(column)} ${ruleId}: ${message}`);
}
