/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the components of an explainer show: set by its page before its text is rendered. */
    explainer: import('./lib/page/explainer.ts').ExplainerView;
  }
}
