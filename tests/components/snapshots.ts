/** Where the markup of an example is kept: a file of HTML that one can open. */
export const fileOf = (name: string): string => `./examples/${name.replaceAll(/[^a-z0-9A-Z]+/g, '-')}.html`;
