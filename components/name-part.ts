// String work on one pattern: fit for Gmail's page, as no profile comes with it.
export { namePart, wholeName } from '../utils/providers/name-part';
