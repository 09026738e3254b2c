/// <reference types="astro/client" />

import type { ExplainerView } from './lib/page/explainer.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the components of an explainer show: set by its page before its text is rendered. */
      explainer: ExplainerView;
    }
  }
}
