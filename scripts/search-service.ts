import { createServer } from 'node:http';
import { rmSync } from 'node:fs';
import { createSearchListener } from './lib/search-service/listener.ts';
import { listSearchedPages } from './lib/search-service/site-pages.ts';
import { TextIndex } from './lib/search-service/text-index.ts';
import { readCommandLine } from './lib/command-line.ts';

const help = `
Searches the texts of a built site for its readers (SQLite, FTS5), where the index is too large to come to a browser in
parts: docs/scale.md says when. The site asks it where it was built with PUBLIC_SEARCH_SERVICE set to the address at
which a web server in front of both passes questions on:

  PUBLIC_SEARCH_SERVICE=/telusur/ npm run build
  npm run search:service -- [--dir DIR] [--port N] [--index FILE]

  --dir DIR       the built site (default: dist)
  --port N        default: 4330, for this machine only
  --index FILE    keeps the index there (default: in memory)
  --help          shows this
`;

const { dir, port, index } = readCommandLine(help, {
  dir: { type: 'string', default: 'dist' },
  port: { type: 'string', default: '4330' },
  index: { type: 'string' },
});
if (index !== undefined) rmSync(index, { force: true });
const texts = new TextIndex(index);
const started = performance.now();
const count = texts.fill(listSearchedPages(dir));
console.log(`${String(count)} pages indexed in ${((performance.now() - started) / 1000).toFixed(1)} s`);
createServer(createSearchListener(texts)).listen(Number(port), '127.0.0.1', () => {
  console.log(`Listening on http://127.0.0.1:${port}/`);
});
