import { document } from '../catalog/document.ts';
import { apiFiles } from '../site/urls.ts';
import type { ApiInput } from './endpoint.ts';
import { apiSource } from './endpoint.ts';
import { endpoints } from './endpoints.ts';
import { openApi } from './openapi.ts';

/** A file of the API: its path below `api/v1/`, and its text. */
export interface ApiFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Every file of the API: the answers, each JSON on one line, and their description. The same releases give the same bytes.
 */
export function* apiAnswers(input: ApiInput): Generator<ApiFile> {
  const source = apiSource(input);
  for (const endpoint of endpoints)
    for (const { file, body } of endpoint.answers(source)) yield { file, text: `${JSON.stringify(body)}\n` };
  yield { file: apiFiles.openapi(), text: document(openApi(input)) };
}
