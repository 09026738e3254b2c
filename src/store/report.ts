import { realContact } from '../lib/site/contact.ts';
import type { ReportContext } from '../lib/site/correction.ts';
import { catalog, datasetOf } from './site.ts';

/** Address for corrections; `null` where none has been set yet. */
export const contact = (): string | null => realContact(catalog().contact);

/** What reports of errors in the latest release of a dataset have in common. */
export const reportContext = (dataset: string): ReportContext => ({
  release: datasetOf(dataset).latest.version,
  released: datasetOf(dataset).latest.created,
  contact: contact(),
});
