import { DataError } from '../src/lib/check/fault.ts';
import { build } from './build.ts';
import { serve } from './serve.ts';

/** `npm start`: builds everything from `data/` and serves the finished site. */
try {
  await build();
  await serve();
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
