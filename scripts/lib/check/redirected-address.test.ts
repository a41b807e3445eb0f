import { expect, test } from 'vitest';
import { toTarget } from './redirected-address.ts';

test.each([
  ['https://www.google.com/url?sa=t&url=https%3A%2F%2Fkota.example%2F1', 'https://kota.example/1'],
  ['https://www.google.co.id/url?q=https://kota.example/1&ved=x', 'https://kota.example/1'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fkota.example%2F1&h=x', 'https://kota.example/1'],
  ['https://apc01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fkota.example%2F1', 'https://kota.example/1'],
  ['https://kota.example/?url=https://lain.example/', undefined],
  ['https://google.com/url?q=https://kota.example/1', 'https://kota.example/1'],
  ['https://www.google.com/search?q=kota', undefined],
  ['https://www.google.com/search?q=https://kota.example/1', undefined],
  ['https://kota.example/x.safelinks.protection.outlook.com/?url=https://lain.example/', undefined],
  ['kota', undefined],
])('%s leads on to %s', (address, target) => {
  expect(toTarget(address)).toBe(target);
});
