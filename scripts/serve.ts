import { readCommandLine } from './lib/command-line.ts';
import { serveSite } from './lib/serve/serve-site.ts';

const help = `
Serves a built site, by the rules of src/delivery/.

  npm run preview -- [--dir DIR] [--port N] [--host ADDRESS]

  --dir DIR         the built site (default: dist)
  --port N          default: 4321
  --host ADDRESS    where to listen (default: localhost only; 0.0.0.0 for the whole network)
  --help            shows this
`;

const { dir, port, host } = readCommandLine(help, {
  dir: { type: 'string', default: 'dist' },
  port: { type: 'string', default: '4321' },
  host: { type: 'string' },
});
await serveSite({ dir, port, host });
