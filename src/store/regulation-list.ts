import { regulationEntries } from '../lib/directory/regulations.ts';
import { regulationProgrammes, regulationReferences, regulationRelations, regulations } from './site.ts';

/** Regulations of the latest release with their ties, newest first. */
export const regulationList = () =>
  regulationEntries({
    regulations: regulations(),
    programmes: regulationProgrammes(),
    relations: regulationRelations(),
    references: regulationReferences(),
  });
