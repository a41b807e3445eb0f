import { ensureBrowser } from './lib/browser.ts';
import { readCommandLine } from './lib/command-line.ts';

const help = `
Prints the path of the Chromium that the browser tests use, and installs one first where there is none:
as root on Debian with apt-get, elsewhere with "playwright install". CHROMIUM_PATH names another one.

  node scripts/ensure-browser.ts
`;

readCommandLine(help, {});
try {
  console.log(ensureBrowser());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
