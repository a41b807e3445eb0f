import http from 'node:http';
import https from 'node:https';

export interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

/** One request as it stands: no redirect is followed, nothing is unpacked, any certificate will do. */
export function ask(address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { request } = address.startsWith('https:') ? https : http;
  return new Promise((resolve, reject) => {
    const asked = request(address, { method, headers, rejectUnauthorized: false, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
