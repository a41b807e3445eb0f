import { expect, test } from 'vitest';
import { readNuOutput } from './audit-nu.ts';

const message = (type: string, text: string, subType?: string) => ({
  type,
  ...(subType !== undefined && { subType }),
  url: 'file:/site/dist/./bidang/index.html',
  lastLine: 7,
  message: text,
});

test('tells errors and warnings with their page, and neither remarks nor what the checker cannot know', () => {
  const messages = [
    message('error', 'Stray end tag “div”.'),
    message('info', 'Duplicate “dt” name “A” in “dl” element.', 'warning'),
    message('info', 'Trailing slash on void elements has no effect.'),
    message('error', 'CSS: Unrecognized at-rule “@view-transition”'),
    message('error', 'CSS: Unrecognized at-rule “@layr”'),
    message('info', 'Inline script violates Content Security Policy (meta tag): blocked.', 'warning'),
  ];
  expect(readNuOutput(JSON.stringify({ messages }))).toEqual([
    'bidang/index.html:7 error: Stray end tag “div”.',
    'bidang/index.html:7 warning: Duplicate “dt” name “A” in “dl” element.',
    'bidang/index.html:7 error: CSS: Unrecognized at-rule “@layr”',
  ]);
});
