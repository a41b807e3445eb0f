import path from 'node:path';

/** What every layer may import. */
const COMMON = 'locales';

/**
 * The layer rule of docs/architecture.md: imports go one way.
 * For every layer: the layers it may import besides itself, and the packages (`true`: any but the framework's
 * `astro:` modules; a list: those only). `relative` layers run in plain Node and write relative imports with `.ts`;
 * the others write `~/` across folders.
 */
export const LAYERS = {
  // The list of languages, and what each says of itself: everything below speaks of them.
  [COMMON]: { imports: [], packages: [], relative: true },
  domain: { imports: [], packages: [], relative: true },
  schemas: { imports: ['domain'], packages: ['astro/zod'], relative: true },
  // What the content is made of: each collection and list file, described once.
  model: { imports: ['schemas', 'domain'], packages: ['astro/zod'], relative: true },
  // The one reader of content files outside the framework.
  reader: { imports: ['cache', 'model', 'schemas', 'domain'], packages: true, relative: true },
  i18n: { imports: ['model', 'domain'], packages: [], relative: true },
  // How files reach readers: types, headers, redirects, once for every host.
  delivery: { imports: ['domain', 'i18n', 'offline'], packages: [], relative: true },
  config: { imports: ['reader', 'model', 'schemas', 'design', 'domain', 'i18n'], packages: true, relative: true },
  markdown: { imports: ['model', 'domain', 'i18n'], packages: true, relative: true },
  // What builds keep for the next one.
  cache: { imports: [], packages: true, relative: true },
  // Copies for days without a network: what runs in the worker, and what starts it.
  offline: { imports: [], packages: [], relative: true },
  integrations: {
    imports: ['cache', 'delivery', 'offline', 'reader', 'model', 'design', 'domain', 'i18n', 'config', 'editor'],
    packages: true,
    relative: true,
  },
  scripts: {
    imports: [
      'integrations',
      'cache',
      'delivery',
      'reader',
      'model',
      'schemas',
      'design',
      'domain',
      'i18n',
      'config',
      'markdown',
      'root',
    ],
    packages: true,
    relative: true,
  },
  'content.config': {
    imports: ['reader', 'model', 'schemas', 'domain', 'i18n', 'config'],
    packages: true,
    framework: ['astro:content'],
  },
  // What is done to every page that is written.
  middleware: { imports: ['components'], packages: [], framework: ['astro:middleware'] },
  // Describes the form of the browser editor; its package gives types only.
  editor: { imports: ['model', 'schemas', 'domain', 'i18n'], packages: ['@sveltia/cms', 'astro/zod'], relative: true },
  // What things look like, once for pages and pictures.
  design: { imports: ['domain'], packages: ['@rgrove/parse-xml', 'culori'], relative: true },
  // Geometry of maps and life lines, without markup.
  drawing: { imports: ['domain'], packages: ['uqr'], relative: true },
  // The only folder that asks the framework's collections.
  content: {
    imports: ['cache', 'reader', 'model', 'schemas', 'domain', 'drawing', 'i18n', 'config'],
    packages: true,
    framework: ['astro:content'],
  },
  // Everything that is written besides pages.
  outputs: {
    imports: ['cache', 'content', 'model', 'schemas', 'domain', 'design', 'drawing', 'i18n', 'config', 'editor'],
    packages: true,
    framework: ['astro:assets'],
  },
  components: {
    imports: ['model', 'domain', 'design', 'drawing', 'i18n', 'styles', 'assets'],
    packages: true,
    framework: ['astro:assets'],
  },
  'components/mdx': {
    imports: ['components', 'content', 'model', 'domain', 'i18n', 'styles', 'assets'],
    packages: true,
    framework: ['astro:assets'],
  },
  layouts: {
    imports: ['components', 'design', 'domain', 'i18n', 'config', 'offline', 'styles', 'assets'],
    packages: true,
    framework: ['astro:assets'],
  },
  templates: {
    imports: [
      'layouts',
      'components',
      'components/mdx',
      'model',
      'domain',
      'drawing',
      'i18n',
      'config',
      'styles',
      'assets',
    ],
    packages: true,
    framework: ['astro:assets'],
  },
  // Which template writes which page, and from what.
  routes: { imports: ['cache', 'templates', 'outputs', 'content', 'model', 'domain', 'i18n', 'config'], packages: [] },
  // What the table of routes cannot say: files for machines, and pages outside the site's frame.
  pages: {
    imports: ['templates', 'routes', 'outputs', 'content', 'domain', 'schemas', 'i18n', 'config'],
    packages: true,
  },
};

const isTest = (file) => /\.test\.ts$/.test(file);

/** The layer of a path below the project: `src/components/ui/Card.astro` → `components`; tests and others have none. */
export function layerOf(file) {
  const [top, ...rest] = file.split('/');
  if (top === 'scripts') return 'scripts';
  if (top === 'content') return 'the content folder';
  if (top !== 'src') return rest.length === 0 ? 'root' : top;
  if (rest[0] === 'components' && rest[1] === 'mdx') return 'components/mdx';
  if (/^src\/i18n\/(?:locales\.ts|texts\/[^/]+\/(?:locale\.ts|(?:addresses|fields|values)\.json))$/.test(file))
    return COMMON;
  return rest.length === 1 ? rest[0].replace(/\.[^.]*$/, '') : rest[0];
}

/** Says what is wrong with an import, or gives `undefined`: `judgeImport('src/domain/calendar/dates.ts', 'astro:content')`. */
export function judgeImport(file, specifier) {
  const name = layerOf(file);
  const layer = LAYERS[name];
  if (!layer) return undefined;
  const target = specifier.replace(/\?.*$/, '');
  if (target.startsWith('astro:')) {
    return layer.framework?.includes(target)
      ? undefined
      : `${name} must not import ${target}${target === 'astro:content' ? ': only src/content asks the collections' : ''}.`;
  }
  const isAlias = target.startsWith('~/');
  if (!isAlias && !target.startsWith('.')) {
    const isAllowed = layer.packages === true || layer.packages.includes(target) || isTest(file);
    return isAllowed ? undefined : `${name} must not import packages (${target}).`;
  }
  if (isAlias && layer.relative) return `${name} runs in plain Node: write a relative import instead of ~/.`;
  const targetFile = isAlias ? `src/${target.slice(2)}` : path.posix.join(path.posix.dirname(file), target);
  const targetLayer = layerOf(targetFile);
  if (layer.relative && !/\.[a-z]+$/i.test(target)) return `Write the file's ending: ${target}.ts.`;
  if (targetLayer === name || targetLayer === COMMON) return undefined;
  if (!layer.imports.includes(targetLayer) && !(isTest(file) && targetLayer === 'tests')) {
    return `${name} must not import ${targetLayer}: imports go one way.`;
  }
  if (!isAlias && !layer.relative && targetFile.startsWith('src/')) {
    return `Write ~/${targetFile.slice('src/'.length)} across folders.`;
  }
  return undefined;
}

/** The same, as an ESLint plugin. */
export default {
  rules: {
    imports: {
      meta: { type: 'problem', schema: [], docs: { description: 'Imports go one way' } },
      create(context) {
        const file = path
          .relative(context.cwd, context.filename)
          .split(path.sep)
          .join('/')
          // The scripts inside a component are linted as X.astro/1.ts.
          .replace(/(\.astro)\/.*$/, '$1');
        const check = (node) => {
          const source = node.source?.type === 'TSLiteralType' ? node.source.literal : node.source;
          if (typeof source?.value !== 'string') return;
          const message = judgeImport(file, source.value);
          if (message) context.report({ node: source, message });
        };
        return {
          ImportDeclaration: check,
          ImportExpression: check,
          ExportAllDeclaration: check,
          ExportNamedDeclaration: check,
          TSImportType: check,
        };
      },
    },
  },
};
