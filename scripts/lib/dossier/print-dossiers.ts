import type { AddressInfo } from 'node:net';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { createSiteListener, listen } from '../serve/site-server.ts';

export interface Dossier {
  /** Address of the page: `/wilayah/kota-surabaya/`. */
  page: string;
  /** Name of the PDF. */
  file: string;
}

interface Printing {
  /** The built site. */
  dist: string;
  /** Where the PDFs go. */
  out: string;
  executablePath: string;
  onPrinted: (dossier: Dossier, bytes: number) => void;
}

/** The number of the sheet, as the browser fills it in. */
const footer = `<p style="width:100%;margin:0 16mm;font:8pt sans-serif;text-align:right"><span class="pageNumber"></span>/<span class="totalPages"></span></p>`;

/** Prints pages of a built site as PDF, each laid out by the site's own print styles. */
export async function printDossiers(dossiers: readonly Dossier[], printing: Printing): Promise<void> {
  const { dist, out, executablePath, onPrinted } = printing;
  const [server] = await listen(createSiteListener(dist), 0, ['127.0.0.1']);
  if (!server) throw new Error('No free port on 127.0.0.1');
  const { port } = server.address() as AddressInfo;
  // The sandbox of Chromium does not work for root, which containers often are.
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  try {
    await mkdir(out, { recursive: true });
    const page = await browser.newPage();
    for (const dossier of dossiers) {
      await page.goto(`http://127.0.0.1:${String(port)}${dossier.page}`, { waitUntil: 'networkidle' });
      const pdf = await page.pdf({
        path: path.join(out, dossier.file),
        format: 'A4',
        margin: { top: '14mm', right: '0', bottom: '16mm', left: '0' },
        tagged: true,
        outline: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: footer,
      });
      onPrinted(dossier, pdf.length);
    }
  } finally {
    await browser.close();
    server.close().closeAllConnections();
  }
}
