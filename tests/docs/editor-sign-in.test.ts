import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { createEditorConfig } from '../../src/editor/editor-config.ts';
import { toEditorPolicy } from '../../src/editor/editor-policy.ts';
import { siteFile } from '../../src/schemas/site.ts';

const text = readFileSync('docs/editor-sign-in.md', 'utf8');
const blocks = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  ([, yaml = '']) => z.object({ editor: z.unknown() }).parse(parse(yaml)).editor,
);

/** The backend and the policy of `/admin/`, built with a block of the document. */
function build(block: unknown) {
  const host = siteFile.shape.editor.parse(block);
  const { backend } = createEditorConfig({
    folder: 'content',
    siteUrl: 'https://sinergi.example.go.id',
    siteName: 'Sinergi',
    host,
    choices: { regions: [], 'region-kinds': [], countries: [], sectors: [] },
    nextNumber: '0001',
  });
  const sources = /connect-src ([^;]*)/.exec(toEditorPolicy(host))?.[1]?.split(' ') ?? [];
  return { backend, reached: sources.filter((source) => source.startsWith('https:')) };
}

describe('each block of the document makes an editor that can sign in', () => {
  test('gitlab.com, by PKCE', () => {
    const { backend, reached } = build(blocks[0]);
    expect(backend).toMatchObject({ name: 'gitlab', repo: 'humas/register', branch: 'main', auth_type: 'pkce' });
    expect(backend).toHaveProperty('app_id', expect.stringMatching(/^[\da-f]{64}$/));
    expect(reached).toEqual(['https://gitlab.com']);
  });

  test('a GitLab of one’s own', () => {
    const { backend, reached } = build(blocks[1]);
    expect(backend).toMatchObject({ auth_type: 'pkce', api_root: 'https://git.example.go.id/api/v4' });
    expect(reached).toEqual(['https://git.example.go.id']);
  });

  test('GitHub, through a relay', () => {
    const { backend, reached } = build(blocks[2]);
    expect(backend).toMatchObject({ name: 'github', base_url: 'https://masuk.example.workers.dev' });
    expect(reached).toContain('https://api.github.com');
    expect(reached).toContain('https://masuk.example.workers.dev');
  });

  test('there is no other block, and none holds a secret', () => {
    expect(blocks).toHaveLength(3);
    expect(JSON.stringify(blocks)).not.toMatch(/secret|token|password/i);
  });
});
