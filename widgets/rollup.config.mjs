import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import esbuild from 'rollup-plugin-esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const manifestPath = here('dist/manifest.json');
const widgets = ['context', 'story-carousel', 'story', 'idea-form', 'my-ideas', 'receipt'];

/** Two copies of Lit on a page: the second `createPolicy` of one name throws, so they share one. */
const sharedTrustedTypes = () => ({
  name: 'shared-trusted-types',
  transform(code, id) {
    if (!/lit-html[/\\]lit-html\.js$/.test(id)) return null;
    const own = 'createPolicy("lit-html",{createHTML:t=>t})';
    if (!code.includes(own))
      this.error('lit-html makes its Trusted Types policy in another way now.');
    const policy = own.replace('lit-html', 'idesluss');
    return {
      code: code.replace(
        /s\.createPolicy\("lit-html",\{createHTML:t=>t\}\)/,
        `(t[Symbol.for("idesluss.tt")]??=s.${policy})`,
      ),
      map: null,
    };
  },
});

const plugins = () => [
  sharedTrustedTypes(),
  resolve({ extensions: ['.ts', '.js'] }),
  minifyLiterals({
    include: ['**/widgets/src/**'],
    failOnError: true,
    // Left as written: the minifier would resolve what browsers should choose between.
    options: { shouldMinifyCSS: () => false },
  }),
  collapseStyles(),
  esbuild({ target: 'es2022', tsconfig: here('tsconfig.json') }),
  terser({
    module: true,
    ecma: 2020,
    compress: { passes: 3, pure_getters: true },
    // Lit's licence is kept beside the files, see `licences`.
    format: { comments: false },
  }),
];

/** Takes the white space and comments out of css literals, and nothing else. */
const collapseStyles = () => ({
  name: 'collapse-styles',
  transform(code, id) {
    if (!id.endsWith('.styles.ts')) return null;
    const small = code.replace(/css`([^`]*)`/g, (_, css) => {
      const text = css
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replace(/ > /g, '>')
        .replace(/: /g, ':')
        .replace(/ !important/g, '!important')
        .replace(/([ (,:-])0\.(\d)/g, '$1.$2')
        .replace(/;}/g, '}')
        .replace(/\( /g, '(')
        .replace(/ \)/g, ')');
      return `css\`${text.trim()}\``;
    });
    return { code: small, map: null };
  },
});

/** Core, and the parts that a reading widget needs too, travel together and are kept together. */
const isBase = (id) =>
  !/(accent|safe-link|token)\.ts$/.test(id) &&
  /node_modules|[/\\]core[/\\]|parts[/\\](icon|heading|notice|failure|picture|effect|primary-button\.styles)\.ts$/.test(
    id,
  );

/** What a widget fetches after its own file is named after it: `idea-form-sv`, `idea-form-finish`. */
const lateName = (id) => {
  const [, widget, name] =
    /src[/\\](?:parts[/\\])?([\w-]+)[/\\](?:words\.)?(\w+)\.ts$/.exec(id ?? '') ?? [];
  return widget && (widget === 'core' ? name : `${widget}-${name}`);
};

const chunks = {
  // A widget's own file also serves what it fetches later.
  preserveEntrySignatures: 'allow-extension',
  input: Object.fromEntries(widgets.map((name) => [name, here(`src/${name}/${name}.define.ts`)])),
  output: {
    dir: here('dist'),
    format: 'es',
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: ({ facadeModuleId, name }) => `${lateName(facadeModuleId) ?? name}-[hash].js`,
    manualChunks: (id) => (isBase(id) ? 'core' : undefined),
    hoistTransitiveImports: false,
  },
  plugins: [
    { name: 'clean', buildStart: () => rmSync(here('dist'), { recursive: true, force: true }) },
    ...plugins(),
    { name: 'licences', generateBundle: emitLicences },
    { name: 'manifest', writeBundle: (_, bundle) => writeManifest(bundle) },
  ],
};

const loader = {
  input: here('src/loader.ts'),
  output: { file: here('dist/loader.js'), format: 'es' },
  plugins: [
    {
      name: 'files',
      load: (id) => (id === here('src/files.ts') ? loaderFiles() : null),
    },
    ...plugins(),
    { name: 'manifest', writeBundle: () => addToManifest('loader.js', false) },
  ],
};

export default [chunks, loader];

function emitLicences() {
  const lit = readFileSync(here('../node_modules/lit/LICENSE'), 'utf8');
  this.emitFile({
    type: 'asset',
    fileName: 'LICENCES.txt',
    source: `Lit (lit, lit-html, lit-element, @lit/reactive-element)\n\n${lit}`,
  });
}

function writeManifest(bundle) {
  const tags = {};
  const words = {};
  for (const chunk of Object.values(bundle)) {
    if (chunk.isEntry)
      tags[`idesluss-${chunk.name}`] = [...baseFirst(chunk.imports), chunk.fileName];
    const [, widget, language] = /^([\w-]+)-(sv|en)-/.exec(chunk.fileName) ?? [];
    if (widget) (words[`idesluss-${widget}`] ??= {})[language] = chunk.fileName;
  }
  writeFileSync(manifestPath, JSON.stringify({ tags, words, files: {} }));
  for (const file of Object.keys(bundle)) if (file.endsWith('.js')) addToManifest(file, true);
}

/** The base is what every widget shares. */
function baseFirst(files) {
  return files.toSorted((one, other) => isBaseFile(other) - isBaseFile(one));
}

function isBaseFile(file) {
  return file.startsWith('core-');
}

/** `immutable`: the name changes with the content, so it may be kept for ever. */
function addToManifest(file, immutable) {
  const content = readFileSync(here(`dist/${file}`));
  const manifest = readManifest();
  manifest.files[file] = {
    immutable,
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content).length,
  };
  writeFileSync(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
}

/**
 * What the loader knows of the build: names of files by widget. Of the words only the form's are told:
 * the loader is on every page, and the form is what people wait for.
 */
function loaderFiles() {
  const form = 'idesluss-idea-form';
  const { tags, words } = readManifest();
  const bare = (map, pick) =>
    JSON.stringify(
      Object.fromEntries(
        Object.entries(map).map(([tag, value]) => [tag.replace('idesluss-', ''), pick(value)]),
      ),
    );
  return `export const base = ${JSON.stringify(tags[form][0])};
    export const widgetFiles = ${bare(tags, (files) => files.at(-1))};
    export const wordFiles = ${bare({ [form]: words[form] }, (files) => files)};`;
}

function readManifest() {
  return JSON.parse(readFileSync(manifestPath, 'utf8'));
}
