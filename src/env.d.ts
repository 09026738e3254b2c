/// <reference types="astro/client" />

import type { ExplainerView } from './lib/page/explainer.ts';

declare global {
  interface ImportMetaEnv {
    /** Folder of the index of the place search below the site's root, set by `scripts/astro/release-files.ts`. */
    readonly PLACE_INDEX: string;
  }
  namespace App {
    interface Locals {
      /** What the components of an explainer show: set by its page before its text is rendered. */
      explainer: ExplainerView;
    }
  }
}
