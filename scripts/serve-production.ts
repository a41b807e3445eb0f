import { readCommandLine } from './lib/command-line.ts';
import { serveSite } from './lib/serve/serve-site.ts';

const help = `
Serves a release (npm run package) by the rules of src/delivery/, packed forms included, without encryption: behind a
server or a network that adds HTTPS, or where no other server is to be had. When the folder is reached by a link and the
link is changed, the new release is served within a second.

  npm run serve:production -- [--dir DIR] [--port N] [--host ADDRESS]

  --dir DIR         the site of a release (default: current/site)
  --port N          default: 8080
  --host ADDRESS    where to listen (default: localhost only; 0.0.0.0 for the whole network)
  --help            shows this
`;

const { dir, port, host } = readCommandLine(help, {
  dir: { type: 'string', default: 'current/site' },
  port: { type: 'string', default: '8080' },
  host: { type: 'string' },
});
await serveSite({ dir, port, host, isRelease: true });
