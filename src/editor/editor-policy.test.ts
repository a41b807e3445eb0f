import { expect, test } from 'vitest';
import { listHostOrigins, toEditorPolicy } from './editor-policy.ts';

test('lets the editor speak to no other host while none is set', () => {
  expect(toEditorPolicy()).not.toContain('http');
});

test('lets the editor speak to its git host', () => {
  const policy = toEditorPolicy({
    name: 'gitlab',
    repo: 'dinas/sinergi',
    branch: 'main',
    auth_type: 'pkce',
    app_id: 'x',
    base_url: 'https://git.example',
    api_root: 'https://git.example/api/v4',
  });
  expect(policy).toContain("connect-src 'self' blob: data: https://git.example;");
});

test('never allows inline or evaluated scripts', () => {
  expect(toEditorPolicy()).toContain("script-src 'self';");
});

test('names every origin of a host once', () => {
  expect(listHostOrigins({ name: 'github', repo: 'a/b', branch: 'main' })).toEqual([
    'https://api.github.com',
    'https://github.com',
    'https://avatars.githubusercontent.com',
  ]);
});
