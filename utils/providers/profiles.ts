import { ProviderIndex } from './provider-index';
import type { ProviderProfile } from './schema';

const files = import.meta.glob<ProviderProfile>('./profiles/*.json', { eager: true, import: 'default' });

/** The profiles of this folder, one JSON file a provider; the shape test has checked them. */
export const profiles: readonly ProviderProfile[] = Object.values(files);

export const builtIn = new ProviderIndex(profiles);
