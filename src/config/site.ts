import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';

/** Where the words come from; another province's folder can take its place. */
export const contentDir = path.resolve(process.env['CONTENT_DIR'] ?? 'content');

const file = path.join(contentDir, 'site.yaml');
const values = (existsSync(file) ? load(readFileSync(file, 'utf8')) : {}) as { url?: string };

/** The settings of content/site.yaml that the build needs before any page exists. */
export const site = { url: values.url ?? 'http://localhost:4321' };
