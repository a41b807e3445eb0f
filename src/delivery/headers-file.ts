import { deliveryRules, type DeliveryRule } from './delivery-rules.ts';

/**
 * The rules in the form of `_headers`. Cloudflare Pages joins what several rules set for one name, so each rule takes
 * the earlier value away first (`! Name`); Netlify lets the later rule win by itself and knows no such line.
 */
export function toHeadersFile(host: 'cloudflare' | 'netlify'): string {
  const blocks = deliveryRules.map(
    (rule, index) => `# ${rule.reason}\n${rule.paths.map((path) => toBlock(path, rule, index, host)).join('\n')}`,
  );
  return `# Made from src/delivery/delivery-rules.ts.\n\n${blocks.join('\n')}`;
}

function toBlock(path: string, { headers }: DeliveryRule, index: number, host: 'cloudflare' | 'netlify'): string {
  const isSetBefore = (name: string) => deliveryRules.slice(0, index).some((rule) => name in rule.headers);
  const lines = Object.entries(headers).flatMap(([name, value]) => [
    ...(host === 'cloudflare' && isSetBefore(name) ? [`  ! ${name}`] : []),
    `  ${name}: ${value}`,
  ]);
  return `${path}\n${lines.join('\n')}\n`;
}
