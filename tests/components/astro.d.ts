/** `tsc` cannot read components; `astro check` can, and looks at their props. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
