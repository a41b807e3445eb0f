import { expect, test } from 'vitest';
import { readLoad } from './serve-speed.ts';

const output = `Running 10s test @ https://localhost:8443/
  2 threads and 256 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency    33.15ms   22.48ms 412.11ms   85.20%
  Latency Distribution
     50%   29.03ms
     99%    1.21s
  65980 requests in 10.00s, 1.02GB read
  Socket errors: connect 0, read 1, write 0, timeout 12
  Non-2xx or 3xx responses: 4
Requests/sec:   6598.01
Transfer/sec:    104.10MB
`;

test('reads rate, slow answers and every failure of what wrk prints', () => {
  expect(readLoad(output)).toEqual({ requestsPerSecond: 6598.01, p99: 1210, failures: 17 });
});

test('finds no failure where none is told', () => {
  const good = output.replace(/ {2}(?:Socket|Non).*\n/g, '').replace('1.21s', '29.03ms');
  expect(readLoad(good)).toEqual({ requestsPerSecond: 6598.01, p99: 29.03, failures: 0 });
});

test('refuses anything else', () => {
  expect(() => readLoad('unable to connect to localhost:1')).toThrow('unable to connect');
});
