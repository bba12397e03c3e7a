import { join, resolve } from 'node:path';
import { env } from 'node:process';
import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';
import { codeTheme } from './src/code-theme.ts';
import { packageFiles } from './src/packages/served-files.ts';
import { validatorsPlugin } from './src/try/validators-plugin.ts';
import { unusedStyles } from './src/unused-styles.ts';

/** Two builds with a cache each do not meet, and the folder of an installed site stays as it is. */
const cacheDir = resolve(env.HOOKWRIGHT_CACHE ?? 'node_modules/.astro');

/** Folders that the development server hands out files of, when the site is a copy that lies far from them. */
const allow = env.HOOKWRIGHT_ALLOW === undefined ? undefined : (JSON.parse(env.HOOKWRIGHT_ALLOW) as string[]);

// `--outDir` and `--base` on the command line win over what is said here.
export default defineConfig({
  outDir: './dist/site',
  cacheDir,
  trailingSlash: 'ignore',
  prefetch: false,
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  // A style in the page itself would need a hash in every content security policy.
  build: { inlineStylesheets: 'never' },
  vite: {
    cacheDir: join(cacheDir, 'vite'),
    plugins: [validatorsPlugin(), unusedStyles()],
    server: { fs: allow === undefined ? {} : { allow } },
  },
  markdown: { shikiConfig: { theme: codeTheme } },
  integrations: [
    packageFiles(),
    starlight({
      title: 'Hookwright',
      description: 'Webhooks, from a contract that says what it knows.',
      favicon: '/favicon.svg',
      sidebar: [],
      pagination: false,
      credits: false,
      expressiveCode: false,
      disable404Route: true,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      customCss: ['./src/styles/tokens.css', './src/styles/base.css'],
      routeMiddleware: './src/routes/sidebar.ts',
      components: {
        Head: './src/overrides/Head.astro',
        Header: './src/overrides/Header.astro',
        Sidebar: './src/overrides/Sidebar.astro',
        Search: './src/overrides/Search.astro',
        ThemeSelect: './src/overrides/ThemeSelect.astro',
        PageTitle: './src/overrides/PageTitle.astro',
        ContentPanel: './src/overrides/ContentPanel.astro',
        MarkdownContent: './src/overrides/MarkdownContent.astro',
        Footer: './src/overrides/Footer.astro',
        MobileMenuFooter: './src/overrides/MobileMenuFooter.astro',
        ThemeProvider: './src/overrides/ThemeProvider.astro',
        Hero: './src/overrides/Nothing.astro',
        Banner: './src/overrides/Nothing.astro',
        DraftContentNotice: './src/overrides/Nothing.astro',
        FallbackContentNotice: './src/overrides/Nothing.astro',
      },
    }),
  ],
});
