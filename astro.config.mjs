// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { join } from 'node:path';
import { cacheFolder } from './scripts/folders.ts';
import { releaseFiles } from './scripts/astro/release-files.ts';
import { siteSettings } from './scripts/astro/site-settings.ts';

const { site, base } = siteSettings();

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  outDir: join(cacheFolder(), 'pages'),
  cacheDir: join(cacheFolder(), 'astro'),
  // Nothing inline: the content security policy of every page allows files of this site only.
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_astro' },
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [mdx(), releaseFiles()],
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks what it makes of MDX with a directive of its own, which the bundler does not know.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE' || !log.message.includes('use astro:')) handle(level, log);
        },
      },
    },
  },
});
